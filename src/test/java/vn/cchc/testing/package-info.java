/** What the tests of all packages share. */
@NullMarked
package vn.cchc.testing;

import org.jspecify.annotations.NullMarked;
