/** What can go wrong, independent of HTTP. */
@NullMarked
package vn.cchc.fault;

import org.jspecify.annotations.NullMarked;
