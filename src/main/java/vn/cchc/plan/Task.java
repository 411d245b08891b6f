package vn.cchc.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A task of the plan with the columns of the annex; its units are TaskUnits, here is only the wording used instead of units. */
public record Task(
    long id, int ord, String section, String content, String leadText, String coordinatingText, String product,
    DeadlineKind deadlineKind, @Nullable YearMonth deadlineMonth, String deadlineText) {

  /** The same task in another year's plan. */
  Task inYear(int from, int to) {
    YearMonth month = deadlineMonth == null ? null : deadlineMonth.plusYears(to - from);
    return new Task(0, ord, section, Years.moved(content, from, to), leadText, coordinatingText, product, deadlineKind, month,
        Years.moved(deadlineText, from, to));
  }
}
