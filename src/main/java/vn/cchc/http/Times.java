package vn.cchc.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Days and times in the official format, in one zone: days 1-9 and months 1-2 take a leading 0 (NĐ 30/2020). */
public record Times(ZoneId zone) {
  public static final Times HANOI = new Times(ZoneId.of("Asia/Ho_Chi_Minh"));

  public String day(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
  }

  public String day(@Nullable Instant at) {
    return at == null ? "" : day(LocalDate.ofInstant(at, zone));
  }

  public String time(@Nullable Instant at) {
    return at == null ? "" : "%02d:%02d".formatted(local(at).getHour(), local(at).getMinute());
  }

  /** "08:05, 03/11/2026" */
  public String dayTime(@Nullable Instant at) {
    return at == null ? "" : time(at) + ", " + day(at);
  }

  public String month(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }

  /** For time elements and feeds: ISO 8601 with the zone's offset. */
  public String iso(Instant at) {
    return local(at).toOffsetDateTime().withNano(0).toString();
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(zone);
  }
}
