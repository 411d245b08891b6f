/** The composition root, the ways to start, and the demo. */
@NullMarked
package vn.cchc.app;

import org.jspecify.annotations.NullMarked;
