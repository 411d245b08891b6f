/** Procedures on paper: an office's documents as PDF, and the QR codes that lead from paper to the page. */
@NullMarked
package vn.cchc.print;

import org.jspecify.annotations.NullMarked;
