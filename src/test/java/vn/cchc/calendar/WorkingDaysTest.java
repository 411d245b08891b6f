package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  /** Tết, the swapped Saturday and the days of September 2026, with the last of 2025 and the first of 2027. */
  private static final WorkingDays DAYS = new WorkingDays(
      days("2025-12-31", "2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-08-31", "2026-09-01",
          "2026-09-02", "2027-01-01"),
      days("2026-08-22"), day("2027-12-31"));
  private static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Set.of(), Set.of(), day("2099-12-31"));
  private static final WorkingDays NOTHING_LOADED = new WorkingDays(Set.of(), Set.of(), null);

  @ParameterizedTest
  @CsvSource({"2026-02-13,true", "2026-02-14,false", "2026-02-15,false", "2026-02-16,false", "2026-02-20,false", "2026-02-23,true",
      "2026-08-22,true", "2026-08-23,false", "2026-08-29,false", "2026-08-31,false", "2026-09-03,true"})
  void weekends_and_holidays_are_off_and_a_swapped_saturday_is_worked(LocalDate day, boolean worked) {
    assertThat(DAYS.isWorkingDay(day)).isEqualTo(worked);
  }

  @Test
  void a_day_that_is_named_as_off_and_as_worked_is_worked() {
    assertThat(new WorkingDays(days("2026-08-22"), days("2026-08-22"), null).isWorkingDay(day("2026-08-22"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02,0,2026-03-02", "2026-03-02,1,2026-03-03", "2026-03-06,1,2026-03-09", "2026-03-07,1,2026-03-09",
      "2026-03-02,5,2026-03-09", "2026-02-13,1,2026-02-23", "2026-02-17,2,2026-02-24", "2026-08-21,1,2026-08-22", "2026-08-21,7,2026-09-03",
      "2025-12-30,1,2026-01-02", "2026-12-31,1,2027-01-04", "2026-12-31,250,2027-12-17"})
  void the_day_of_the_event_is_not_counted_when_days_are_added(LocalDate after, int n, LocalDate then) {
    assertThat(DAYS.plus(after, n)).contains(then);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-09,0,2026-03-09", "2026-03-09,1,2026-03-06", "2026-03-08,1,2026-03-06", "2026-03-09,5,2026-03-02",
      "2026-02-23,1,2026-02-13", "2026-08-24,1,2026-08-22", "2026-09-03,6,2026-08-22", "2026-09-03,7,2026-08-21", "2026-01-02,1,2025-12-30",
      "2027-01-04,1,2026-12-31"})
  void nor_is_it_when_they_are_taken_away(LocalDate before, int n, LocalDate then) {
    assertThat(DAYS.minus(before, n)).contains(then);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02,2026-03-02,0", "2026-03-02,2026-03-03,1", "2026-03-02,2026-03-01,0", "2026-03-02,2020-01-01,0",
      "2026-03-06,2026-03-08,0", "2026-03-06,2026-03-09,1", "2026-02-13,2026-02-22,0", "2026-08-21,2026-09-03,7",
      "2026-01-01,2026-12-31,253"})
  void the_days_between_leave_out_the_first_and_take_in_the_last(LocalDate after, LocalDate until, int count) {
    assertThat(DAYS.between(after, until)).hasValue(count);
  }

  @Test
  void nothing_is_computed_past_the_last_loaded_day() {
    assertThat(DAYS.knows(day("2027-12-31"))).isTrue();
    assertThat(DAYS.knows(day("2028-01-01"))).isFalse();
    assertThat(DAYS.plus(day("2027-12-30"), 1)).contains(day("2027-12-31"));
    assertThat(DAYS.plus(day("2027-12-30"), 2)).isEmpty();
    assertThat(DAYS.plus(day("2027-12-31"), 1)).as("though the next day is a weekend").isEmpty();
    assertThat(DAYS.between(day("2027-12-01"), day("2027-12-31"))).hasValue(22);
    assertThat(DAYS.between(day("2027-12-01"), day("2028-01-01"))).isEmpty();
    assertThat(DAYS.minus(day("2028-01-01"), 1)).as("from a day that is not known itself").isEmpty();
    assertThat(DAYS.covers(day("2027-12-31"), day("2028-01-01"))).isFalse();
  }

  @Test
  void nothing_is_computed_before_the_first_loaded_year() {
    assertThat(DAYS.minus(day("2025-01-03"), 2)).contains(day("2025-01-01"));
    assertThat(DAYS.minus(day("2025-01-03"), 3)).isEmpty();
    assertThat(DAYS.covers(day("2025-01-01"), day("2025-01-01"))).isTrue();
    assertThat(DAYS.covers(day("2024-12-31"), day("2025-01-01"))).isFalse();
    assertThat(WEEKENDS_ONLY.minus(day("2026-03-09"), 1)).as("no year is loaded at all").isEmpty();
  }

  @Test
  void a_year_of_which_only_a_swapped_day_is_known_is_loaded() {
    var swapped = new WorkingDays(Set.of(), days("2026-08-22"), day("2026-12-31"));
    assertThat(swapped.minus(day("2026-08-24"), 1)).contains(day("2026-08-22"));
    assertThat(swapped.covers(day("2025-12-31"), day("2026-08-24"))).isFalse();
  }

  @Test
  void without_a_table_nothing_is_known_but_the_day_itself() {
    assertThat(NOTHING_LOADED.knows(day("2026-03-02"))).isFalse();
    assertThat(NOTHING_LOADED.plus(day("2026-03-02"), 1)).isEmpty();
    assertThat(NOTHING_LOADED.between(day("2026-03-02"), day("2026-03-03"))).isEmpty();
    assertThat(NOTHING_LOADED.plus(day("2026-03-02"), 0)).contains(day("2026-03-02"));
    assertThat(NOTHING_LOADED.isWorkingDay(day("2026-03-02"))).isTrue();
  }

  @Test
  void the_table_does_not_change_with_what_it_was_made_of() {
    var off = new HashSet<>(days("2026-01-01"));
    var table = new WorkingDays(off, Set.of(), day("2026-12-31"));
    off.add(day("2026-01-02"));
    assertThat(table.isWorkingDay(day("2026-01-02"))).isTrue();
    assertThatThrownBy(() -> table.off().add(day("2026-01-02"))).isNotNull();
  }

  /** Five a week, whatever the year: counted without looking at a single day. */
  @ParameterizedTest
  @ValueSource(ints = {1970, 1999, 2000, 2024, 2025, 2026, 2027, 2028, 2095})
  void over_years_without_holidays_five_days_of_each_week_are_worked(int year) {
    LocalDate monday = LocalDate.of(year, 1, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    for (int weeks = 0; weeks <= 4 * 52; weeks += 13) {
      assertThat(WEEKENDS_ONLY.between(monday, monday.plusWeeks(weeks))).hasValue(5 * weeks);
      assertThat(WEEKENDS_ONLY.plus(monday, 5 * weeks)).contains(monday.plusWeeks(weeks));
      assertThat(WEEKENDS_ONLY.plus(monday, 5 * weeks + 4)).contains(monday.plusWeeks(weeks).plusDays(4));
    }
  }

  /** Against a list of all days that are worked, made day by day, over thirty years of tables drawn by lot. */
  @Test
  void any_table_gives_what_counting_day_by_day_gives() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int round = 0; round < 16; round++) {
      LocalDate first = LocalDate.of(1990 + random.nextInt(40), 1, 1);
      LocalDate last = LocalDate.of(first.getYear() + 1 + random.nextInt(30), 12, 31);
      var table = drawn(random, first, last, round % 4 == 0 ? 0 : random.nextInt(25));
      List<LocalDate> worked = first.datesUntil(last.plusDays(1)).filter(d -> worked(table, d)).toList();
      for (int i = 0; i < 200; i++) {
        agree(table, worked, any(random, first, last), any(random, first, last), random.nextInt(300), "seed=" + seed);
      }
    }
  }

  private static void agree(WorkingDays table, List<LocalDate> worked, LocalDate a, LocalDate b, int n, String said) {
    assertThat(table.isWorkingDay(a)).as(said).isEqualTo(worked.contains(a));
    long between = worked.stream().filter(d -> d.isAfter(a) && !d.isAfter(b)).count();
    assertThat(table.between(a, b)).as("%s: from %s to %s", said, a, b).hasValue((int) between);
    var later = worked.stream().filter(d -> d.isAfter(a)).limit(n).toList();
    var then = table.plus(a, n);
    assertThat(then).as("%s: %d after %s", said, n, a)
        .isEqualTo(later.size() < n ? Optional.empty() : Optional.of(n == 0 ? a : later.get(n - 1)));
    then.ifPresent(day -> assertThat(table.between(a, day)).as("%s: %d after %s", said, n, a).hasValue(n));
    var earlier = worked.stream().filter(d -> d.isBefore(a)).toList();
    var before = table.minus(a, n);
    if (before.isPresent()) {
      assertThat(before.get()).as("%s: %d before %s", said, n, a).isEqualTo(n == 0 ? a : earlier.get(earlier.size() - n));
      assertThat(n == 0 || !worked.contains(a) || table.plus(before.get(), n).equals(Optional.of(a)))
          .as("%s: back to %s", said, a).isTrue();
    } else {
      assertThat(earlier.size() < n || table.off().isEmpty() && table.worked().isEmpty()).as("%s: %d before %s", said, n, a).isTrue();
    }
  }

  /** The first day of the first year is off, so that the year counts as loaded, unless the table has no holidays. */
  private static WorkingDays drawn(Random random, LocalDate first, LocalDate last, int aYear) {
    var off = new HashSet<LocalDate>();
    var swapped = new HashSet<LocalDate>();
    for (LocalDate year = first; aYear > 0 && !year.isAfter(last); year = year.plusYears(1)) {
      off.add(year);
      for (int i = 0; i < aYear; i++) {
        LocalDate day = year.plusDays(random.nextInt(year.lengthOfYear()));
        (day.getDayOfWeek() == DayOfWeek.SATURDAY ? swapped : off).add(day);
      }
    }
    return new WorkingDays(off, swapped, last);
  }

  private static boolean worked(WorkingDays table, LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> table.worked().contains(day);
      default -> table.worked().contains(day) || !table.off().contains(day);
    };
  }

  private static LocalDate any(Random random, LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  private static Set<LocalDate> days(String... days) {
    return Stream.of(days).map(WorkingDaysTest::day).collect(Collectors.toSet());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
