package vn.cchc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weekends, public holidays and swapped Saturdays; never computes past the last year that is loaded. */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, @Nullable LocalDate loadedUntil) {
  public WorkingDays {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
  }

  public boolean isWorkingDay(LocalDate day) {
    if (worked.contains(day)) {
      return true;
    }
    boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !off.contains(day);
  }

  public boolean knows(LocalDate day) {
    return loadedUntil != null && !day.isAfter(loadedUntil);
  }

  /** Working days after the first day, up to and including the last; empty if the table ends before that. */
  public OptionalInt between(LocalDate after, LocalDate until) {
    if (!knows(until)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) after.plusDays(1).datesUntil(maxOf(after.plusDays(1), until.plusDays(1)))
        .filter(this::isWorkingDay).count());
  }

  /** The n-th working day after a day (the day of the event does not count); empty if the table ends before that. */
  public Optional<LocalDate> plus(LocalDate after, int n) {
    LocalDate day = after;
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      if (!knows(day)) {
        return Optional.empty();
      }
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return Optional.of(day);
  }

  /** The n-th working day before a day (the day itself does not count); empty if the table begins after that. */
  public Optional<LocalDate> minus(LocalDate before, int n) {
    LocalDate day = before;
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      if (!covers(day, before)) {
        return Optional.empty();
      }
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return Optional.of(day);
  }

  /** Whether the table covers every year from the first day to the last. */
  public boolean covers(LocalDate from, LocalDate until) {
    return knows(until) && Stream.concat(off.stream(), worked.stream()).anyMatch(d -> d.getYear() <= from.getYear());
  }

  private static LocalDate maxOf(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
