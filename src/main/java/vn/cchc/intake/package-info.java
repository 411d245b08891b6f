/** Reads files of procedures: lists of the national portal, JSON lines, CSV and annexes; pure. */
@NullMarked
package vn.cchc.intake;

import org.jspecify.annotations.NullMarked;
