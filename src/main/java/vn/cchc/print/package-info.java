/** Procedures on paper: the documents of an office as PDF, and the QR codes that lead from paper to the page. */
@NullMarked
package vn.cchc.print;

import org.jspecify.annotations.NullMarked;
