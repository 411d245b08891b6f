package vn.cchc.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.text.Dates;

/** A day and a time of day as people type them, in two fields of a form and in a site's time zone. */
public final class TypedTime {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s*(?:[:.hg]\\s*(\\d{1,2})?)?\\s*(?:giờ|phút)?");

  private TypedTime() {}

  /** Null if both fields are blank or something is wrong with them, which is then added to the problems. */
  public static @Nullable Instant read(Form form, String dayField, String timeField, ZoneId zone, List<Problem> found) {
    String day = form.get(dayField);
    String time = form.get(timeField);
    if (day.isEmpty() && time.isEmpty()) {
      return null;
    }
    Optional<LocalDate> date = Dates.day(day);
    if (date.isEmpty()) {
      found.add(new Problem(dayField, day.isEmpty() ? "typed.day-needed" : "typed.no-such-day"));
    }
    Optional<LocalTime> clock = clock(time);
    if (clock.isEmpty()) {
      found.add(new Problem(timeField, time.isEmpty() ? "typed.time-needed" : "typed.no-such-time"));
    }
    return date.isEmpty() || clock.isEmpty() ? null : date.get().atTime(clock.get()).atZone(zone).toInstant();
  }

  /** 8:30, 08.30, 8h30, 8h. */
  static Optional<LocalTime> clock(String typed) {
    Matcher m = CLOCK.matcher(typed.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
