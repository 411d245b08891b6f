/** The writing desk: lists, the calendar, the editor, and the pages of one article. */
@NullMarked
package vn.cchc.article.desk;

import org.jspecify.annotations.NullMarked;
