/** How punctually decisions are made and published, and how complete procedures are: the arithmetic and its board. */
@NullMarked
package vn.cchc.terms;

import org.jspecify.annotations.NullMarked;
