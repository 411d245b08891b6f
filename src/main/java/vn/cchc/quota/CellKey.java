package vn.cchc.quota;

import java.time.YearMonth;
import java.util.Comparator;

/** The key of one cell of the board: a rule, a unit and a month; their natural order is the lock order. */
public record CellKey(long ruleId, long unitId, YearMonth month) implements Comparable<CellKey> {
  private static final Comparator<CellKey> ORDER =
      Comparator.comparingLong(CellKey::ruleId).thenComparingLong(CellKey::unitId).thenComparing(CellKey::month);

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
