package vn.cchc.quota;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One unit by one rule in one month; without a rule where a unit was given none: it is still counted. */
public record BoardLine(
    @Nullable Long rule, String label, long unitId, String unit, YearMonth month, int required, Coverage covered,
    QuotaStatus status, Marks marks) {

  /** What a person should know about the figures: by which plan, exempted, explained, or found to differ. */
  public record Marks(boolean runOn, boolean monthOver, boolean monthAhead, boolean exempt, boolean explained, boolean differs) {}

  /** How many are missing, counting what is live only. */
  public int missing() {
    return Math.max(0, required - covered.published());
  }

  boolean ruled() {
    return rule != null;
  }
}
