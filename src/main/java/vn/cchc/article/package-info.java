/** The article and its editions, their table of states, what moves them, and when they go live. */
@NullMarked
package vn.cchc.article;

import org.jspecify.annotations.NullMarked;
