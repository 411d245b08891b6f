package vn.cchc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Months and days in a site's time zone: 23:59 on the 30th still belongs to that month. */
public record LocalMonths(ZoneId zone) {
  public YearMonth monthOf(Instant at) {
    return YearMonth.from(at.atZone(zone));
  }

  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  public Instant startOf(YearMonth month) {
    return startOf(month.atDay(1));
  }

  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  public Instant endOf(YearMonth month) {
    return startOf(month.plusMonths(1));
  }
}
