package vn.cchc.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A quota rule, which keeps its identity through the versions of its plan. */
public record Rule(
    long id, long planId, long siteId, String label, long targetUnitId, @Nullable Long topicId, Counting counting,
    YearMonth firstMonth, YearMonth lastMonth) {

  Rule inPlan(long plan, YearMonth first, YearMonth last) {
    return new Rule(0, plan, siteId, label, targetUnitId, topicId, counting, first, last);
  }
}
