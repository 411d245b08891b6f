package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardIT {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = World.NOVEMBER;
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  private World world;
  private long office;

  @BeforeEach
  void open() throws Exception {
    world = new World();
    office = world.department("Phòng Nội vụ");
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void what_is_under_way_counts_for_the_month_in_which_it_is_due() {
    long rule = world.rule(office, 5);
    world.published(office, "2026-11-02T08:00:00");
    scheduled("2026-11-30T23:59:59");
    scheduled("2026-12-01T00:00:00");
    world.edition(world.article(office), "APPROVED", "NEWS");
    world.edition(world.article(office), "IN_REVIEW", "NEWS");
    world.edition(world.article(office), "RETURNED", "NEWS");
    world.edition(world.article(office), "DRAFT", "NOTICE");
    assertThat(world.line(rule, office, NOVEMBER).covered()).isEqualTo(new Coverage(1, 1, 1, 1, 1));
    assertThat(world.line(rule, office, NOVEMBER).status()).isEqualTo(QuotaStatus.AT_RISK);
    assertThat(world.line(rule, office, DECEMBER).covered()).isEqualTo(new Coverage(0, 1, 0, 0, 0));
  }

  @Test
  void a_draft_with_a_day_proposed_in_a_later_month_counts_there() {
    long rule = world.rule(office, 1);
    long edition = world.edition(world.article(office), "IN_REVIEW", "NEWS");
    world.run("update edition set proposed_publish_at = ? where id = ?", World.local("2026-12-03T08:00:00"), edition);
    assertThat(world.line(rule, office, NOVEMBER).covered()).isEqualTo(Coverage.NONE);
    assertThat(world.line(rule, office, DECEMBER).covered().inReview()).isEqualTo(1);
  }

  @Test
  void the_next_edition_of_what_counts_already_promises_nothing_unless_the_first_was_an_error() {
    long rule = world.rule(office, 2);
    long article = world.published(office, "2026-11-02T08:00:00");
    world.edition(article, "DRAFT", "NEWS");
    assertThat(world.line(rule, office, NOVEMBER).covered()).isEqualTo(new Coverage(1, 0, 0, 0, 0));
    world.withdraw(article, "ERROR");
    assertThat(world.line(rule, office, NOVEMBER).covered()).isEqualTo(new Coverage(0, 0, 0, 0, 1));
  }

  @Test
  void the_status_goes_from_short_to_met_as_articles_come_and_to_missed_when_the_month_is_over() {
    long rule = world.rule(office, 2);
    assertThat(world.line(rule, office, NOVEMBER).status()).isEqualTo(QuotaStatus.SHORT);
    world.published(office, "2026-11-02T08:00:00");
    scheduled("2026-11-28T08:00:00");
    assertThat(world.line(rule, office, NOVEMBER).status()).isEqualTo(QuotaStatus.ON_TRACK);
    world.published(office, "2026-11-03T08:00:00");
    assertThat(world.line(rule, office, NOVEMBER).status()).isEqualTo(QuotaStatus.MET);
    assertThat(world.line(rule, office, OCTOBER).status()).isEqualTo(QuotaStatus.MISSED);
    world.run("insert into exemption (rule_id, unit_id, month, basis, by_account, at) values (?, ?, '2026-10', 'Văn bản', 1, now())",
        rule, office);
    assertThat(world.line(rule, office, OCTOBER).status()).isEqualTo(QuotaStatus.EXEMPT);
  }

  @Test
  void a_minimum_changed_in_mid_year_holds_from_its_month() {
    long rule = world.rule(office, 2);
    world.minimum(rule, "2026-11", 3, world.version("ISSUED"));
    world.minimum(rule, "2026-12", 9, world.version("DRAFT"));
    assertThat(world.line(rule, office, OCTOBER).required()).isEqualTo(2);
    assertThat(world.line(rule, office, NOVEMBER).required()).isEqualTo(3);
    assertThat(world.line(rule, office, DECEMBER).required()).isEqualTo(3);
  }

  @Test
  void outside_its_months_a_rule_is_not_set_and_never_missed() {
    long rule = world.rule(office, null, "ALL", "2026-11", "2026-12", 2);
    assertThat(world.line(rule, office, OCTOBER).status()).isEqualTo(QuotaStatus.NOT_SET);
  }

  @Test
  void a_member_owes_nothing_for_a_month_in_which_it_was_not_a_member_all_the_time_but_is_counted() {
    long group = world.unit("GROUP", "Các phòng");
    world.member(group, office, "2026-10-10", null);
    long rule = world.rule(group, 1);
    world.published(office, "2026-10-20T08:00:00");
    BoardLine october = world.line(rule, office, OCTOBER);
    assertThat(october.status()).isEqualTo(QuotaStatus.NOT_SET);
    assertThat(october.covered().published()).isEqualTo(1);
    assertThat(world.line(rule, office, NOVEMBER).required()).isEqualTo(1);
    assertThat(world.board(YearMonth.of(2026, 9))).noneMatch(l -> Long.valueOf(rule).equals(l.rule()));
  }

  @Test
  void last_years_rules_that_run_on_are_marked() {
    long rule = world.rule(office, 2);
    YearMonth january = YearMonth.of(2027, 1);
    assertThat(world.board(january)).noneMatch(l -> Long.valueOf(rule).equals(l.rule()));
    world.run("update plan set run_on_until = '2027-02'");
    assertThat(world.line(rule, office, january).marks().runOn()).isTrue();
    assertThat(world.line(rule, office, january).required()).isEqualTo(2);
    assertThat(world.line(rule, office, YearMonth.of(2027, 3)).status()).isEqualTo(QuotaStatus.NOT_SET);
  }

  @Test
  void a_unit_without_a_rule_and_one_with_nothing_are_rows_too() {
    long rule = world.rule(office, 2);
    long other = world.department("Phòng khác");
    world.published(other, "2026-11-04T08:00:00");
    world.publish(world.article(other), "REPOST", World.local("2026-11-04T08:00:00"));
    world.earlier(other, "2026-11-01", null, "NEWS");
    List<BoardLine> board = world.board(NOVEMBER);
    assertThat(board).extracting(BoardLine::rule, BoardLine::unitId, l -> l.covered().published(), BoardLine::status)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, office, 0, QuotaStatus.SHORT),
            org.assertj.core.groups.Tuple.tuple(null, other, 2, QuotaStatus.NOT_SET));
  }

  @Test
  void an_authors_own_units_come_worst_first() {
    long met = world.rule(office, 1);
    long shortRule = world.rule(office, 4);
    world.published(office, "2026-11-04T08:00:00");
    var lines = new MyUnitState(new Board(world.database, world.clock), world.database)
        .forUnits(java.util.Set.of(office), NOVEMBER);
    assertThat(lines).extracting(BoardLine::rule).containsExactly(shortRule, met);
  }

  private void scheduled(String localTime) {
    long edition = world.edition(world.article(office), "SCHEDULED", "NEWS");
    world.run("update edition set publish_at = ? where id = ?", World.local(localTime), edition);
  }
}
