package vn.cchc.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.WorkingDays;
import vn.cchc.terms.Term.Authority;
import vn.cchc.terms.Term.Direction;

/** The arithmetic of the terms, on the holidays of 2025 and 2026 that the migration stores. */
class LegalTermsTest {
  private static final LocalDate EVER = LocalDate.of(2010, 10, 14);
  private static final LocalDate FAR = LocalDate.of(2026, 12, 31);

  private final WorkingDays days = loaded();
  private final LegalTerms clocks = new LegalTerms(terms(), days);

  @Test
  void a_decision_is_due_five_working_days_before_its_law_takes_effect() {
    assertThat(clocks.issueBy("USUAL", false, day("2026-11-09"), day("2026-11-20"))).contains(day("2026-11-13"));
    assertThat(clocks.issueBy("USUAL", true, day("2026-10-09"), day("2026-11-20"))).contains(day("2026-10-23"));
  }

  @Test
  void holidays_and_swapped_saturdays_are_counted_as_the_notices_say() {
    // 16-20/02/2026 is Tết: the fifth working day before Tuesday 24/02 is Tuesday 10/02
    assertThat(clocks.issueBy("USUAL", false, day("2026-02-01"), day("2026-02-24"))).contains(day("2026-02-10"));
    // Saturday 22/8/2026 is worked, 31/8 to 2/9 are off
    assertThat(clocks.publicBy(false, day("2026-08-20"))).contains(day("2026-08-26"));
    assertThat(clocks.publicBy(false, day("2026-08-28"))).contains(day("2026-09-09"));
    // 24/11/2026 is off
    assertThat(clocks.publicBy(false, day("2026-11-20"))).contains(day("2026-11-30"));
    assertThat(clocks.publicBy(true, day("2026-11-20"))).contains(day("2026-12-07"));
    // Saturday 26/4/2025 is worked, 30/4 to 2/5 are off
    assertThat(clocks.publicBy(false, day("2025-04-24"))).contains(day("2025-05-05"));
  }

  @Test
  void the_short_routes_count_on_from_the_day_the_law_takes_effect() {
    assertThat(clocks.issueBy("SHORT_3", false, day("2026-11-12"), day("2026-11-10"))).contains(day("2026-11-13"));
    assertThat(clocks.issueBy("SHORT_2", false, day("2026-11-12"), day("2026-11-10"))).contains(day("2026-11-12"));
  }

  @Test
  void papers_hang_on_the_effective_day_itself() {
    assertThat(clocks.hangBy(false, day("2026-11-01"), day("2026-11-22"))).contains(day("2026-11-22"));
  }

  @Test
  void nothing_is_reckoned_beyond_the_loaded_years() {
    assertThat(clocks.publicBy(false, day("2026-12-29"))).isEmpty();
    assertThat(clocks.publicBy(false, day("2024-06-03"))).isEmpty();
    assertThat(clocks.issueBy("USUAL", false, day("2026-12-01"), day("2027-01-04"))).isEmpty();
    assertThat(clocks.issueBy("USUAL", false, day("2024-12-20"), day("2025-01-03"))).isEmpty();
    assertThat(clocks.read(Optional.empty(), null, day("2026-12-30")).how()).isEqualTo(Punctuality.UNKNOWN);
    assertThat(clocks.read(Optional.of(day("2026-12-30")), null, day("2027-01-04")))
        .matches(r -> r.how() == Punctuality.LATE && r.lateDays().isEmpty());
  }

  @Test
  void a_term_holds_from_its_day_and_gives_way_to_the_next() {
    var changed = new LegalTerms(List.of(new Term("PUBLIC", Authority.PROVINCE, 5, Direction.AFTER, EVER, day("2026-06-30"), ""),
        new Term("PUBLIC", Authority.PROVINCE, 3, Direction.AFTER, day("2026-07-01"), null, "")), days);
    assertThat(changed.publicBy(false, day("2026-06-30"))).contains(day("2026-07-07"));
    assertThat(changed.publicBy(false, day("2026-07-01"))).contains(day("2026-07-06"));
    assertThat(changed.publicBy(false, day("2010-01-04"))).isEmpty();
  }

  @Test
  void late_is_told_in_working_days_and_never_as_none() {
    var due = Optional.of(day("2026-11-13"));
    assertThat(clocks.read(due, day("2026-11-13"), FAR).how()).isEqualTo(Punctuality.IN_TIME);
    assertThat(clocks.read(due, null, day("2026-11-13")).how()).isEqualTo(Punctuality.WAITING);
    assertThat(clocks.read(due, day("2026-11-15"), FAR).lateDays()).hasValue(1);
    assertThat(clocks.read(due, null, day("2026-11-26")).lateDays()).hasValue(8);
  }

  @Test
  void a_procedure_of_several_decisions_counts_once_and_late_if_any_was() {
    var score = Score.of(List.of(new Score.Once(1, Punctuality.IN_TIME), new Score.Once(1, Punctuality.LATE),
        new Score.Once(2, Punctuality.IN_TIME), new Score.Once(2, Punctuality.IN_TIME), new Score.Once(3, Punctuality.IN_TIME),
        new Score.Once(4, Punctuality.WAITING), new Score.Once(4, Punctuality.IN_TIME), new Score.Once(5, Punctuality.UNKNOWN)));
    assertThat(score).isEqualTo(new Score(2, 1, 1, 1));
    assertThat(score.ratio()).hasToString("Optional[0.67]");
    assertThat(Score.of(List.of()).ratio()).isEmpty();
    assertThat(new Score(0, 3, 0, 0).ratio()).hasToString("Optional[0.00]");
  }

  @Test
  void the_periods_of_the_reports_begin_in_the_year_before() {
    var first = new ReportPeriod(ReportPeriod.Cut.REPORT, "Q1", 1215, 314, "");
    assertThat(first.firstDay(2026)).isEqualTo("2025-12-15");
    assertThat(first.lastDay(2026)).isEqualTo("2026-03-14");
    assertThat(new ReportPeriod(ReportPeriod.Cut.REPORT, "Y", 1215, 1214, "").firstDay(2026)).isEqualTo("2025-12-15");
    assertThat(new ReportPeriod(ReportPeriod.Cut.CALENDAR, "Q1", 101, 331, "").firstDay(2026)).isEqualTo("2026-01-01");
  }

  @Test
  void random_days_agree_with_counting_one_by_one() {
    long seed = Long.getLong("seed", 20261121L);
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      LocalDate anchor = day("2025-02-01").plusDays(random.nextInt(640));
      LocalDate due = clocks.publicBy(false, anchor).orElseThrow();
      assertThat(counted(anchor, due)).as("seed %d, decided on %s", seed, anchor).isEqualTo(5);
      assertThat(days.isWorkingDay(due)).isTrue();
      LocalDate before = clocks.issueBy("USUAL", false, anchor, anchor).orElseThrow();
      assertThat(counted(before.minusDays(1), anchor.minusDays(1))).as("seed %d, law of %s", seed, anchor).isEqualTo(5);
      LocalDate done = due.plusDays(random.nextInt(10));
      var reading = clocks.read(Optional.of(due), done, FAR);
      assertThat(reading.how() == Punctuality.LATE).isEqualTo(done.isAfter(due));
      reading.lateDays().ifPresent(n -> assertThat(n).isEqualTo(Math.max(1, counted(due, done))));
    }
  }

  /** Days after the first up to the last, by the table alone. */
  private int counted(LocalDate after, LocalDate until) {
    int n = 0;
    for (LocalDate d = after.plusDays(1); !d.isAfter(until); d = d.plusDays(1)) {
      boolean weekend = d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
      n += days.worked().contains(d) || !weekend && !days.off().contains(d) ? 1 : 0;
    }
    return n;
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static List<Term> terms() {
    return List.of(new Term("ISSUE_USUAL", Authority.PROVINCE, 5, Direction.BEFORE, EVER, null, ""),
        new Term("ISSUE_USUAL", Authority.MINISTRY, 20, Direction.BEFORE, EVER, null, ""),
        new Term("ISSUE_SHORT_3", Authority.PROVINCE, 3, Direction.AFTER, EVER, null, ""),
        new Term("ISSUE_SHORT_2", Authority.PROVINCE, 2, Direction.AFTER, EVER, null, ""),
        new Term("PUBLIC", Authority.PROVINCE, 5, Direction.AFTER, EVER, null, ""),
        new Term("PUBLIC", Authority.MINISTRY, 10, Direction.AFTER, EVER, null, ""),
        new Term("HANG", Authority.PROVINCE, 0, Direction.ON, EVER, null, ""));
  }

  private static WorkingDays loaded() {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    try {
      Matcher row = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORKED)'")
          .matcher(Files.readString(Path.of("sql/V010__holidays_2025_2026.sql")));
      while (row.find()) {
        (row.group(2).equals("OFF") ? off : worked).add(day(row.group(1)));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new WorkingDays(off, worked, FAR);
  }
}
