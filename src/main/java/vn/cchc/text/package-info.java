/** Vietnamese text and its HTML: normalising, folding, old fonts, citations, cleaning and comparing; pure functions only. */
@NullMarked
package vn.cchc.text;

import org.jspecify.annotations.NullMarked;
