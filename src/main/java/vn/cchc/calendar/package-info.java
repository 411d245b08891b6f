/** Working days, months and days in a site's time zone; pure, the holidays are passed in. */
@NullMarked
package vn.cchc.calendar;

import org.jspecify.annotations.NullMarked;
