/** The Lucene index that visitors search: a follower of the journal on each node's own disk. */
@NullMarked
package vn.cchc.search;

import org.jspecify.annotations.NullMarked;
