/** Articles that name a procedure which a decision has amended or ended since they were written. */
@NullMarked
package vn.cchc.stale;

import org.jspecify.annotations.NullMarked;
