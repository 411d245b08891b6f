/** Reads the files in which procedures arrive: lists of the national portal, JSON lines, CSV and annexes; pure. */
@NullMarked
package vn.cchc.intake;

import org.jspecify.annotations.NullMarked;
