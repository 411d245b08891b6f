/** What a visitor reads: pages, feeds, fragments and the page cache; it writes no table. */
@NullMarked
package vn.cchc.site;

import org.jspecify.annotations.NullMarked;
