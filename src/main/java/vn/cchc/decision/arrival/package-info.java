/** Takes lists of procedures into a decision that is being written: read, compared, staged, with progress and faults. */
@NullMarked
package vn.cchc.decision.arrival;

import org.jspecify.annotations.NullMarked;
