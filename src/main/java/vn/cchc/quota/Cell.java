package vn.cchc.quota;

import java.time.YearMonth;
import java.util.Comparator;

/** One square of the board: a rule, a unit and a month; their natural order is the order of locks. */
public record Cell(long ruleId, long unitId, YearMonth month) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparingLong(Cell::ruleId).thenComparingLong(Cell::unitId).thenComparing(Cell::month);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
