/** Decisions that publish procedures: heading, items and bases, their way to the public, and the switch on the effective day. */
@NullMarked
package vn.cchc.decision;

import org.jspecify.annotations.NullMarked;
