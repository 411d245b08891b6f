package vn.cchc.quota;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What each issued rule demands from which month on; 0 if nothing was issued. */
final class Minima {
  record Row(long ruleId, YearMonth fromMonth, int minimum) {}

  private final Map<Long, NavigableMap<YearMonth, Integer>> byRule = new HashMap<>();

  Minima(Collection<Row> rows) {
    rows.forEach(r -> byRule.computeIfAbsent(r.ruleId(), id -> new TreeMap<>()).put(r.fromMonth(), r.minimum()));
  }

  int of(long rule, YearMonth month) {
    var dated = byRule.get(rule);
    var entry = dated == null ? null : dated.floorEntry(month);
    return entry == null ? 0 : entry.getValue();
  }

  boolean knows(long rule) {
    return byRule.containsKey(rule);
  }
}
