package vn.cchc.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today's date where the agencies are. */
public record Today(Clock clock, ZoneId zone) {
  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
