/** The yearly plan of a site with its versions: legal bases, topics, tasks, quota rules; and the holiday table. */
@NullMarked
package vn.cchc.plan;

import org.jspecify.annotations.NullMarked;
