/** Working days, months and days in a site's zone; pure, holidays handed in. */
@NullMarked
package vn.cchc.calendar;

import org.jspecify.annotations.NullMarked;
