package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMonthsTest {
  @ParameterizedTest
  @CsvSource({"2026-04-23,2026-05", "2026-05-01,2026-05", "2025-12-20,2026-01", "2026-01-01,2026-01", "2026-12-31,2026-12", ",2026-01"})
  void a_rule_binds_from_the_first_full_month_after_issue_until_december(LocalDate issuedOn, YearMonth first) {
    assertThat(RuleMonths.byDefault(2026, issuedOn)).isEqualTo(new RuleMonths(first, YearMonth.of(2026, 12)));
  }

  @Test
  void a_minimum_changed_mid_year_holds_from_the_first_month_that_begins_on_or_after_its_date() {
    YearMonth from = RuleMonths.firstFull(LocalDate.of(2026, 8, 15));
    var rule = new RuleWhole(
        new Rule(1, 1, 1, "x", 1, null, Counting.ALL, YearMonth.of(2026, 5), YearMonth.of(2026, 12)),
        List.of(new Minimum(1, YearMonth.of(2026, 1), 2, 1), new Minimum(1, from, 3, 2)), List.of());
    assertThat(from).isEqualTo(YearMonth.of(2026, 9));
    assertThat(RuleMonths.firstFull(LocalDate.of(2026, 8, 1))).isEqualTo(YearMonth.of(2026, 8));
    assertThat(rule.minimumIn(YearMonth.of(2026, 8))).isEqualTo(2);
    assertThat(rule.minimumIn(YearMonth.of(2026, 9))).isEqualTo(3);
    assertThat(rule.lastMinimum()).isEqualTo(3);
  }
}
