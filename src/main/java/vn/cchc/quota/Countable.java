package vn.cchc.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Something that may count: where, for whom, on which topics, of which kind and on which local day. */
record Countable(
    SubjectType type, long id, long siteId, Set<Long> units, Set<Long> topics, String kind, LocalDate day, Trace trace) {

  YearMonth month() {
    return YearMonth.from(day);
  }

  Credit credit(long rule, long unit) {
    return new Credit(rule, unit, type, id, month(), trace);
  }
}
