package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;

class PlanIT {
  private static PlanOffice office;

  @BeforeAll
  static void open() {
    office = new PlanOffice();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void a_plan_goes_from_draft_to_force_and_its_version_stays_readable() {
    long plan = office.draft(2030);
    office.issue(plan);
    office.amend(plan, LocalDate.of(2030, 8, 15));
    office.issue(plan);
    assertThat(office.whole(plan).versions()).extracting(PlanVersion::no, PlanVersion::state, PlanVersion::fromMonth)
        .containsExactly(tuple(1, VersionState.REPLACED, YearMonth.of(2030, 1)),
            tuple(2, VersionState.ISSUED, YearMonth.of(2030, 9)));
    assertThat(office.plans.whole(plan, 1).topics()).extracting(PlanTopic::letter).containsExactly("a", "đ");
    assertThat(office.whole(plan).topics()).isEqualTo(office.plans.whole(plan, 1).topics());
    assertThat(office.actionsOf(plan)).containsExactly("plan.draft", "plan.edit-heading", "plan.edit-topics", "plan.add-task",
        "plan.add-rule", "plan.issue", "plan.amend", "plan.issue");
  }

  @Test
  void a_minimum_changed_mid_year_binds_only_once_it_is_issued_and_from_its_month() {
    long plan = office.draft(2031);
    office.issue(plan);
    office.amend(plan, LocalDate.of(2031, 8, 15));
    RuleWhole rule = office.whole(plan).rules().get(0);
    office.setMinimum(plan, rule.rule(), 5);
    assertThat(office.minimaIn(2031)).containsExactly(0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    assertThat(office.plans.whole(plan, 1).minimumShown(office.whole(plan).rules().get(0))).isEqualTo(2);
    assertThat(office.plans.whole(plan, 2).minimumShown(office.whole(plan).rules().get(0))).isEqualTo(5);
    office.issue(plan);
    assertThat(office.minimaIn(2031)).containsExactly(0, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5);
  }

  @Test
  void a_minimum_of_0_ends_a_rule_with_the_month_before() {
    long plan = office.draft(2032);
    office.issue(plan);
    office.amend(plan, LocalDate.of(2032, 7, 1));
    office.setMinimum(plan, office.whole(plan).rules().get(0).rule(), 0);
    office.issue(plan);
    assertThat(office.minimaIn(2032)).containsExactly(0, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0);
    assertThat(office.whole(plan).rules().get(0).rule().lastMonth()).isEqualTo(YearMonth.of(2032, 6));
  }

  @Test
  void a_dropped_amendment_leaves_the_rules_as_they_were() {
    long plan = office.draft(2033);
    office.issue(plan);
    office.amend(plan, LocalDate.of(2033, 7, 1));
    office.setMinimum(plan, office.whole(plan).rules().get(0).rule(), 9);
    office.rules.add(office.desk, plan, office.version(plan), office.rule("Thêm", 7), 1, List.of());
    office.amend.drop(office.desk, plan, office.version(plan));
    assertThat(office.whole(plan).rules()).hasSize(1);
    assertThat(office.minimaIn(2033)).containsExactly(0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    office.amend(plan, LocalDate.of(2033, 7, 1));
    assertThat(office.whole(plan).versions()).hasSize(3);
  }

  @Test
  void next_years_draft_is_copied_without_number_and_with_its_own_months() {
    long plan = office.draft(2034);
    office.issue(plan);
    long copy = office.drafts.copy(office.desk, plan, 2035, true);
    PlanWhole whole = office.whole(copy);
    assertThat(whole.plan()).extracting(Plan::year, Plan::sample, Plan::copiedFrom).containsExactly(2035, true, plan);
    assertThat(whole.shown().number()).isEqualTo("/KH-SNgV");
    assertThat(whole.shown().issuedOn()).isNull();
    assertThat(whole.shown().title()).isEqualTo("Tuyên truyền CCHC năm 2035");
    assertThat(whole.bases()).isEqualTo(office.whole(plan).bases());
    assertThat(whole.tasks().get(0).task().deadlineMonth()).isEqualTo(YearMonth.of(2035, 2));
    assertThat(whole.tasks().get(0).lead()).containsExactly(office.unit);
    assertThat(whole.rules().get(0).rule().firstMonth()).isEqualTo(YearMonth.of(2035, 1));
    assertThat(office.minimaIn(2035)).containsOnly(0);
    office.issue(copy);
    assertThat(office.minimaIn(2035)).containsOnly(2);
  }

  @Test
  void last_years_rules_run_on_only_when_allowed_and_until_the_new_plan_binds() {
    long plan = office.draft(2036);
    office.issue(plan);
    assertThat(office.minimaIn(2037)).containsOnly(0);
    office.runOn.until(office.desk, plan, office.version(plan), YearMonth.of(2037, 6));
    assertThat(office.minimaIn(2037)).containsExactly(2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0);
    assertThat(office.rulesIn(YearMonth.of(2037, 1))).allMatch(RuleInForce::runOn);
    long next = office.draft(2037);
    office.issue(next);
    assertThat(office.minimaIn(2037)).containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    assertThat(office.rulesIn(YearMonth.of(2037, 2))).singleElement().matches(r -> !r.runOn());
    assertThatThrownBy(() -> office.runOn.until(office.desk, plan, office.version(plan), YearMonth.of(2037, 6)))
        .isInstanceOf(WrongState.class);
  }

  @Test
  void rules_on_the_default_months_follow_the_day_of_issue_of_the_draft() {
    long plan = office.draft(2038);
    Heading heading = office.heading(2038, LocalDate.of(2038, 4, 23));
    office.edit.heading(office.desk, plan, office.version(plan), heading, List.of(), List.of());
    assertThat(office.whole(plan).rules().get(0).rule().firstMonth()).isEqualTo(YearMonth.of(2038, 5));
  }

  @Test
  void who_is_not_the_office_changes_nothing_and_who_was_slower_is_told() {
    long plan = office.draft(2039);
    int version = office.version(plan);
    assertThatThrownBy(() -> office.issue.issue(office.author, plan, version)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> office.issue.issue(office.desk, plan, version - 1)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> office.issue.issue(office.desk, 999_999, 0)).isInstanceOf(NotFound.class);
    assertThat(office.version(plan)).isEqualTo(version);
    office.issue(plan);
    assertThatThrownBy(() -> office.edit.topics(office.desk, plan, office.version(plan), List.of())).isInstanceOf(WrongState.class);
  }

  @Test
  void every_fault_of_a_draft_is_named_at_once() {
    long plan = office.draft(2040);
    var heading = new Heading("x".repeat(61), null, "", "", "", "", "", "", "", "", "");
    var refused = catchThrowableOfType(Problems.class, () -> office.edit.heading(office.desk, plan, office.version(plan),
        heading, List.of(new LegalBasis("", "1", null, "", "")), List.of()));
    assertThat(refused.list()).extracting(Problem::field).containsExactly("title", "issuer", "number", "basis.0.type");
    var letters = catchThrowableOfType(Problems.class, () -> office.edit.topics(office.desk, plan, office.version(plan),
        IntStream.range(0, 2).mapToObj(i -> new TopicLine(null, Pillar.TTHC, "đ", "Chủ đề")).toList()));
    assertThat(letters.list()).extracting(Problem::key).containsExactly("plan.letter-twice");
    var partner = catchThrowableOfType(Problems.class, () -> office.rules.add(office.desk, plan, office.version(plan),
        office.ruleFor(office.partner, 1), 1, List.of()));
    assertThat(partner.list()).extracting(Problem::key).containsExactly("plan.target-partner");
  }

  @Test
  void one_site_has_one_plan_a_year() {
    office.draft(2041);
    assertThat(catchThrowableOfType(Problems.class, () -> office.draft(2041)).list())
        .extracting(Problem::key).containsExactly("plan.year-taken");
  }

  @Test
  void the_holidays_of_2025_and_2026_are_there_and_the_next_year_comes_by_a_list() {
    var days = office.holidays.workingDays();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
    assertThat(office.holidays.nextYearMissing(LocalDate.of(2026, 9, 30))).isFalse();
    assertThat(office.holidays.nextYearMissing(LocalDate.of(2026, 10, 1))).isTrue();
    assertThatThrownBy(() -> office.holidays.replace(office.author, "2027-01-01,nghỉ,Tết")).isInstanceOf(NotAllowed.class);
    assertThat(office.holidays.replace(office.desk, "2027-01-01,nghỉ,Tết Dương lịch")).isEqualTo(1);
    assertThat(office.holidays.nextYearMissing(LocalDate.of(2026, 10, 1))).isFalse();
    assertThat(office.holidays.all()).filteredOn(h -> h.day().getYear() == 2026).hasSize(16);
  }
}
