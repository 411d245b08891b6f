/** The append-only record of who did what, and the feed that others follow. */
@NullMarked
package vn.cchc.journal;

import org.jspecify.annotations.NullMarked;
