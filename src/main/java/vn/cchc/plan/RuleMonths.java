package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months in which a rule binds if the plan does not say. */
public record RuleMonths(YearMonth first, YearMonth last) {

  /** From the first full month after issue until December; the whole year if the day of issue is unknown. */
  public static RuleMonths byDefault(int year, @Nullable LocalDate issuedOn) {
    YearMonth january = YearMonth.of(year, 1);
    YearMonth december = YearMonth.of(year, 12);
    YearMonth full = issuedOn == null ? january : firstFull(issuedOn);
    YearMonth first = full.isBefore(january) ? january : full;
    return new RuleMonths(first.isAfter(december) ? december : first, december);
  }

  /** The first month that begins on or after a day. */
  public static YearMonth firstFull(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
  }
}
