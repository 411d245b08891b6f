package vn.cchc.plan;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** A rule with its dated minima and the kinds that it counts (none: every kind that counts). */
public record RuleWhole(Rule rule, List<Minimum> minima, List<String> kinds) {

  /** What the rule demands in a month: the latest minimum that began by then, 0 if none did. */
  public int minimumIn(YearMonth month) {
    return minima.stream().filter(m -> !m.fromMonth().isAfter(month))
        .max(Comparator.comparing(Minimum::fromMonth)).map(Minimum::minimum).orElse(0);
  }

  public int lastMinimum() {
    return minimumIn(rule.lastMonth());
  }
}
