package vn.cchc.terms;

import java.time.LocalDate;
import java.time.MonthDay;

/** A period by which agencies are scored; starts and ends are month × 100 + day. */
public record ReportPeriod(Cut cut, String code, int starts, int ends, String basis) {
  /** By the cut-offs of the reports, or by the calendar. */
  public enum Cut { REPORT, CALENDAR }

  /** A start later in the year than the end belongs to the year before. */
  public LocalDate firstDay(int year) {
    return day(starts, starts > ends ? year - 1 : year);
  }

  public LocalDate lastDay(int year) {
    return day(ends, year);
  }

  private static LocalDate day(int monthAndDay, int year) {
    return MonthDay.of(monthAndDay / 100, monthAndDay % 100).atYear(year);
  }
}
