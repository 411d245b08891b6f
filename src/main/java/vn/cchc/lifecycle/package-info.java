/** A table of states and actions that any subject may have; pure. */
@NullMarked
package vn.cchc.lifecycle;

import org.jspecify.annotations.NullMarked;
