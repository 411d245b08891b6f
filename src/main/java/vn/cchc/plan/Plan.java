package vn.cchc.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A site's plan for one year; its text is in its versions. */
public record Plan(
    long id, long siteId, int year, boolean sample, @Nullable Long copiedFrom, @Nullable YearMonth runOnUntil, int version) {

  public YearMonth january() {
    return YearMonth.of(year, 1);
  }

  public YearMonth december() {
    return YearMonth.of(year, 12);
  }
}
