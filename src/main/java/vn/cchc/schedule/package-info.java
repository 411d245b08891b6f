/** Waking on time: Quartz over the cluster's tables, periodic work done once, and the clock of the installation. */
@NullMarked
package vn.cchc.schedule;

import org.jspecify.annotations.NullMarked;
