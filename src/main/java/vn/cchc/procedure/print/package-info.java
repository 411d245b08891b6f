/** Sheets, lists and posters of procedures as PDF with an embedded font and a QR code. */
@NullMarked
package vn.cchc.procedure.print;

import org.jspecify.annotations.NullMarked;
