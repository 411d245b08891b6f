package vn.cchc.quota;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A quota rule as far as counting is concerned; its last month includes any extension. */
record CountingRule(
    long id, long siteId, String label, long targetUnitId, @Nullable Long topicId, boolean oneOnly,
    YearMonth firstMonth, YearMonth plannedLast, YearMonth lastMonth) {

  boolean binds(YearMonth month) {
    return !month.isBefore(firstMonth) && !month.isAfter(lastMonth);
  }

  /** Extended from last year's plan, until the new one is issued. */
  boolean runsOn(YearMonth month) {
    return month.isAfter(plannedLast) && binds(month);
  }

  boolean bindsWithin(YearMonth from, YearMonth to) {
    return !firstMonth.isAfter(to) && !lastMonth.isBefore(from);
  }
}
