package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerIT {
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
  void a_published_article_counts_once_for_its_owner_in_its_local_month() {
    long rule = world.rule(office, 2);
    long article = world.published(office, "2026-11-12T10:42:00");
    world.settle(article);
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
    assertThat(world.rows("select month, trace, reversal from credit")).containsExactly("2026-11 ON_TIME null");
  }

  @Test
  void the_last_second_of_a_local_month_still_belongs_to_it() {
    long rule = world.rule(office, 2);
    world.published(office, "2026-11-30T23:59:59");
    world.published(office, "2026-12-01T00:00:00");
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(rule, office, DECEMBER)).isEqualTo(1);
  }

  @Test
  void a_later_edition_adds_nothing_and_takes_nothing() {
    long rule = world.rule(office, 2);
    long article = world.published(office, "2026-11-12T10:00:00");
    world.publish(article, "NEWS", World.local("2026-12-02T10:00:00"));
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(rule, office, DECEMBER)).isZero();
  }

  @Test
  void an_article_withdrawn_as_outdated_or_merged_or_expired_keeps_its_credit() {
    long rule = world.rule(office, 2);
    world.withdraw(world.published(office, "2026-11-01T08:00:00"), "OUTDATED");
    world.withdraw(world.published(office, "2026-11-02T08:00:00"), "MERGED");
    long expired = world.published(office, "2026-11-03T08:00:00");
    world.run("update edition set state = 'EXPIRED' where article_id = ?", expired);
    world.settle(expired);
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(3);
  }

  @Test
  void an_article_withdrawn_as_an_error_loses_its_credit_and_the_correction_counts_when_it_goes_live() {
    long rule = world.rule(office, 2);
    long article = world.published(office, "2026-11-12T10:00:00");
    world.withdraw(article, "ERROR");
    assertThat(world.balance(rule, office, NOVEMBER)).isZero();
    assertThat(world.rows("select month, reversal from credit")).containsExactly("2026-11 ERROR");
    world.publish(article, "NEWS", World.local("2026-12-03T10:00:00"));
    assertThat(world.balance(rule, office, NOVEMBER)).isZero();
    assertThat(world.balance(rule, office, DECEMBER)).isEqualTo(1);
  }

  @Test
  void what_was_due_in_a_month_and_went_live_later_by_the_systems_fault_counts_where_it_was_due() {
    long rule = world.rule(office, 2);
    long article = world.article(office);
    long edition = world.edition(article, "APPROVED", "NEWS");
    world.run("update edition set state = 'PUBLISHED', publish_at = ?, published_at = ? where id = ?",
        World.local("2026-11-30T23:50:00"), World.local("2026-12-01T00:10:00"), edition);
    world.settle(article);
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
    assertThat(world.rows("select trace from credit")).containsExactly("SYSTEM_LATE");
  }

  @Test
  void an_article_posted_by_hand_before_its_time_counts_when_it_was_posted() {
    long rule = world.rule(office, 2);
    long article = world.article(office);
    long edition = world.edition(article, "APPROVED", "NEWS");
    world.run("update edition set state = 'PUBLISHED', publish_at = ?, published_at = ? where id = ?",
        World.local("2026-12-05T08:00:00"), World.local("2026-11-29T08:00:00"), edition);
    world.settle(article);
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
  }

  @Test
  void an_urgent_article_counts_for_its_month_as_soon_as_it_is_confirmed() {
    long rule = world.rule(office, 2);
    long article = world.article(office);
    long edition = world.edition(article, "DRAFT", "NEWS");
    world.run("update edition set state = 'PUBLISHED', published_at = ?, urgent_by = 7 where id = ?",
        World.local("2026-11-30T22:00:00"), edition);
    world.settle(article);
    assertThat(world.balance(rule, office, NOVEMBER)).isZero();
    world.run("update edition set urgent_confirmed_at = ? where id = ?", World.local("2026-12-01T09:00:00"), edition);
    world.settle(article);
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
  }

  @Test
  void reposts_and_notices_do_not_count_unless_the_rule_names_them() {
    long usual = world.rule(office, 2);
    long reposts = world.rule(office, 1);
    world.run("insert into quota_rule_kind (rule_id, kind) values (?, 'REPOST')", reposts);
    world.publish(world.article(office), "REPOST", World.local("2026-11-03T08:00:00"));
    world.publish(world.article(office), "NOTICE", World.local("2026-11-03T08:00:00"));
    world.publish(world.article(office), "VOICES", World.local("2026-11-03T08:00:00"));
    assertThat(world.balance(usual, office, NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(reposts, office, NOVEMBER)).isEqualTo(1);
  }

  @Test
  void a_rule_with_a_topic_counts_only_that_topic_and_follows_a_correction_of_topics() {
    long finance = world.topic("tai-chinh-cong");
    long rule = world.rule(office, finance, "ALL", "2026-01", "2026-12", 1);
    long article = world.published(office, "2026-11-05T08:00:00", finance);
    world.published(office, "2026-11-06T08:00:00");
    assertThat(world.balance(rule, office, NOVEMBER)).isEqualTo(1);
    world.run("delete from article_topic where article_id = ?", article);
    world.settle(article);
    assertThat(world.balance(rule, office, NOVEMBER)).isZero();
    assertThat(world.rows("select reversal from credit")).containsExactly("CHANGED");
  }

  @Test
  void an_article_fills_only_one_of_the_rules_that_count_once_the_most_specific_first() {
    long finance = world.topic("tai-chinh-cong");
    long general = world.rule(office, null, "ONE", "2026-01", "2026-12", 1);
    long special = world.rule(office, finance, "ONE", "2026-01", "2026-12", 1);
    long every = world.rule(office, 1);
    world.published(office, "2026-11-05T08:00:00", finance);
    assertThat(world.balance(special, office, NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(general, office, NOVEMBER)).isZero();
    assertThat(world.balance(every, office, NOVEMBER)).isEqualTo(1);
  }

  @Test
  void a_groups_rule_fans_out_to_its_members_while_they_belong_to_it_and_never_to_partners() {
    long group = world.unit("GROUP", "Các phòng và phường, xã");
    long ward = world.department("Phường Chi Lăng");
    long left = world.department("Phòng đã rời nhóm");
    long partner = world.unit("PARTNER", "Đoàn Thanh niên");
    world.member(group, office, "2026-01-01", null);
    world.member(group, ward, "2026-11-10", null);
    world.member(group, left, "2026-01-01", "2026-10-31");
    world.member(group, partner, "2026-01-01", null);
    long rule = world.rule(group, 1);
    for (long unit : List.of(office, ward, left, partner)) {
      world.published(unit, "2026-10-20T08:00:00");
      world.published(unit, "2026-11-20T08:00:00");
    }
    assertThat(world.balances()).containsOnlyKeys(new CellKey(rule, office, OCTOBER), new CellKey(rule, office, NOVEMBER),
        new CellKey(rule, ward, NOVEMBER), new CellKey(rule, left, OCTOBER));
  }

  @Test
  void co_units_count_once_they_agreed_and_a_named_unit_stands_in_the_owners_place() {
    long other = world.department("Phòng Tư pháp");
    long named = world.department("Phường Tam Thanh");
    long rule = world.rule(office, 1);
    long others = world.rule(other, 1);
    long nameds = world.rule(named, 1);
    long article = world.published(office, "2026-11-05T08:00:00");
    world.run("insert into article_unit (article_id, unit_id) values (?, ?)", article, other);
    world.settle(article);
    assertThat(world.balance(others, other, NOVEMBER)).isZero();
    world.run("update article_unit set agreed_at = '2026-11-06', agreed_by = 1");
    world.run("update article set credit_unit_id = ?", named);
    world.settle(article);
    assertThat(world.balance(others, other, NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(nameds, named, NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(rule, office, NOVEMBER)).isZero();
  }

  @Test
  void a_rule_counts_in_its_months_only_and_only_once_a_version_of_the_plan_is_issued() {
    long rule = world.rule(office, null, "ALL", "2026-11", "2026-11", 1);
    long draft = world.rule(office, null, "ALL", "2026-01", "2026-12", 1);
    world.run("update quota_minimum set plan_version_id = ? where rule_id = ?", world.version("DRAFT"), draft);
    for (int month = 10; month <= 12; month++) {
      world.published(office, "2026-" + month + "-05T08:00:00");
    }
    assertThat(world.balances()).containsOnlyKeys(new CellKey(rule, office, NOVEMBER));
  }

  @Test
  void last_years_rules_count_on_where_the_office_let_them() {
    long rule = world.rule(office, 1);
    long ended = world.rule(office, null, "ALL", "2026-01", "2026-06", 1);
    world.published(office, "2027-01-05T08:00:00");
    assertThat(world.balances()).isEmpty();
    world.run("update plan set run_on_until = '2027-02'");
    world.published(office, "2027-02-05T08:00:00");
    world.published(office, "2027-03-05T08:00:00");
    assertThat(world.balances()).containsOnlyKeys(new CellKey(rule, office, YearMonth.of(2027, 2)));
    assertThat(world.balance(ended, office, YearMonth.of(2027, 2))).isZero();
  }
}
