package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMonthsTest {
  private static final LocalMonths HANOI = new LocalMonths(ZoneId.of("Asia/Ho_Chi_Minh"));
  /** Hanoi has been seven hours ahead since 1975. */
  private static final long SINCE_1980 = 315_532_800L;
  private static final Duration INSTANT_BEFORE = Duration.ofNanos(-1);

  @ParameterizedTest
  @CsvSource({"2026-11-30T16:59:59.999999999Z,2026-11,2026-11-30", "2026-11-30T17:00:00Z,2026-12,2026-12-01",
      "2026-12-31T16:59:59Z,2026-12,2026-12-31", "2026-12-31T17:00:00Z,2027-01,2027-01-01", "2028-02-29T16:59:59Z,2028-02,2028-02-29",
      "2028-02-28T17:00:00Z,2028-02,2028-02-29", "2026-02-28T17:00:00Z,2026-03,2026-03-01", "1969-12-31T17:00:00Z,1970-01,1970-01-01"})
  void a_moment_belongs_to_the_month_and_the_day_that_clocks_in_hanoi_show(Instant at, YearMonth month, LocalDate day) {
    assertThat(HANOI.monthOf(at)).isEqualTo(month);
    assertThat(HANOI.dayOf(at)).isEqualTo(day);
  }

  @Test
  void a_month_goes_from_midnight_to_midnight() {
    assertThat(HANOI.startOf(YearMonth.of(2026, 11))).isEqualTo("2026-10-31T17:00:00Z");
    assertThat(HANOI.endOf(YearMonth.of(2026, 11))).isEqualTo("2026-11-30T17:00:00Z");
    assertThat(HANOI.endOf(YearMonth.of(2026, 12))).isEqualTo("2026-12-31T17:00:00Z");
    assertThat(HANOI.startOf(LocalDate.of(2026, 11, 10))).isEqualTo("2026-11-09T17:00:00Z");
  }

  /** Where a day begins at one o'clock because the clocks were put forward at midnight, too. */
  @ParameterizedTest
  @ValueSource(strings = {"Asia/Ho_Chi_Minh", "UTC", "Asia/Kathmandu", "America/Sao_Paulo", "Africa/Cairo", "Pacific/Kiritimati",
      "Pacific/Pago_Pago"})
  void months_follow_each_other_without_a_gap_and_hold_all_their_days(String zone) {
    var months = new LocalMonths(ZoneId.of(zone));
    for (YearMonth month = YearMonth.of(1996, 1); month.getYear() < 2046; month = month.plusMonths(1)) {
      assertThat(months.endOf(month)).as("%s", month).isEqualTo(months.startOf(month.plusMonths(1)));
      assertThat(months.monthOf(months.startOf(month))).isEqualTo(month);
      assertThat(months.monthOf(months.startOf(month).plus(INSTANT_BEFORE))).isEqualTo(month.minusMonths(1));
      assertThat(months.monthOf(months.endOf(month).plus(INSTANT_BEFORE))).isEqualTo(month);
      for (int day = 1; day <= month.lengthOfMonth(); day++) {
        Instant start = months.startOf(month.atDay(day));
        assertThat(months.dayOf(start)).isEqualTo(month.atDay(day));
        assertThat(months.dayOf(start.plus(INSTANT_BEFORE))).isEqualTo(month.atDay(day).minusDays(1));
      }
    }
  }

  @Test
  void any_moment_lies_in_its_month_and_in_its_day() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      Instant at = Instant.ofEpochSecond(random.nextLong(SINCE_1980, 4_000_000_000L), random.nextInt(1_000_000_000));
      YearMonth month = HANOI.monthOf(at);
      assertThat(at).as("seed=" + seed).isBetween(HANOI.startOf(month), HANOI.endOf(month).plus(INSTANT_BEFORE));
      assertThat(YearMonth.from(HANOI.dayOf(at))).as("seed=%d at %s", seed, at).isEqualTo(month);
      assertThat(HANOI.dayOf(at)).as("seed=" + seed).isEqualTo(at.plus(Duration.ofHours(7)).toString().substring(0, 10));
    }
  }
}
