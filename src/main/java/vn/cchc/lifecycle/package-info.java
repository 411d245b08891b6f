/** A table of states and actions that any subject can have; pure. */
@NullMarked
package vn.cchc.lifecycle;

import org.jspecify.annotations.NullMarked;
