/** The article, its editions and their table of states, and the writing desk. */
@NullMarked
package vn.cchc.article;

import org.jspecify.annotations.NullMarked;
