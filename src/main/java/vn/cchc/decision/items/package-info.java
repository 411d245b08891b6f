/** The desk's pages of a decision's procedures: listed, entered by their codes, compared, judged and written by hand. */
@NullMarked
package vn.cchc.decision.items;

import org.jspecify.annotations.NullMarked;
