package vn.cchc.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.cchc.fault.Malformed;

/** The days that are scored: a month of the calendar, or a period of a year by its cut-off. */
public record MeasuredPeriod(int year, String code, ReportPeriod.Cut cut, LocalDate from, LocalDate to) {
  /** code is that of a period (Q1, H1, Y …) or M01 to M12. */
  public static MeasuredPeriod of(int year, String code, ReportPeriod.Cut cut, List<ReportPeriod> periods) {
    if (code.matches("M(0[1-9]|1[0-2])")) {
      YearMonth month = YearMonth.of(year, Integer.parseInt(code.substring(1)));
      return new MeasuredPeriod(year, code, cut, month.atDay(1), month.atEndOfMonth());
    }
    return periods.stream().filter(p -> p.cut() == cut && p.code().equals(code)).findFirst()
        .map(p -> new MeasuredPeriod(year, code, cut, p.firstDay(year), p.lastDay(year)))
        .orElseThrow(() -> new Malformed("fault.no-such-choice", "ky"));
  }
}
