package vn.cchc.quota;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A quota rule as far as counting goes; its last month already tells whether it was let run on. */
record CountingRule(
    long id, long siteId, long targetUnitId, @Nullable Long topicId, boolean oneOnly,
    YearMonth firstMonth, YearMonth lastMonth) {

  boolean binds(YearMonth month) {
    return !month.isBefore(firstMonth) && !month.isAfter(lastMonth);
  }
}
