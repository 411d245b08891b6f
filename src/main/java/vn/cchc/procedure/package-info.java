/** TTHC: decisions, the procedures and their versions, import, postings at places, and the switch on the effective date. */
@NullMarked
package vn.cchc.procedure;

import org.jspecify.annotations.NullMarked;
