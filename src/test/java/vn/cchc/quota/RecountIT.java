package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecountIT {
  private static final int OPERATIONS = 3_000;

  private World world;

  @BeforeEach
  void open() throws Exception {
    world = new World();
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void a_changed_balance_is_journalled_and_shown_and_not_mended() {
    long office = world.department("Phòng");
    long rule = world.rule(office, 2);
    world.published(office, "2026-11-02T08:00:00");
    assertThat(world.recount()).isEmpty();
    world.run("update balance set published = 5");
    assertThat(world.recount()).containsExactly(new Difference(rule, office, World.NOVEMBER, 5, 1));
    assertThat(world.rows("select action, detail from journal")).containsExactly(
        "quota.recount-differs unit=" + office + " month=2026-11 ledger=5 recount=1");
    assertThat(world.balance(rule, office, World.NOVEMBER)).isEqualTo(5);
    assertThat(world.line(rule, office, World.NOVEMBER).marks().differs()).isTrue();
    world.run("update balance set published = 1");
    assertThat(world.recount()).isEmpty();
    assertThat(world.rows("select * from recount_difference")).isEmpty();
  }

  @Test
  void a_lost_credit_is_found_though_the_balance_is_right() {
    long office = world.department("Phòng");
    long rule = world.rule(office, 2);
    world.published(office, "2026-11-02T08:00:00");
    world.run("delete from credit");
    assertThat(world.recount()).containsExactly(new Difference(rule, office, World.NOVEMBER, 0, 1));
  }

  @Test
  void posts_made_before_the_module_count_by_the_rule_until_they_are_taken_out() {
    long office = world.department("Phòng");
    long finance = world.topic("tai-chinh-cong");
    long rule = world.rule(office, 2);
    long special = world.rule(office, finance, "ALL", "2026-01", "2026-12", 1);
    long post = world.earlier(office, "2026-11-30", finance, "NEWS");
    world.earlier(office, "2026-11-01", null, "REPOST");
    assertThat(world.balance(rule, office, World.NOVEMBER)).isEqualTo(1);
    assertThat(world.balance(special, office, World.NOVEMBER)).isEqualTo(1);
    assertThat(world.rows("select distinct trace from credit")).containsExactly("EARLIER");
    assertThat(world.recount()).isEmpty();
    world.run("update earlier_post set removed_at = '2026-11-02' where id = ?", post);
    world.settleEarlier(post);
    assertThat(world.balances()).isEmpty();
    assertThat(world.rows("select distinct reversal from credit")).containsExactly("REMOVED");
    assertThat(world.recount()).isEmpty();
  }

  @Test
  void a_rule_that_is_issued_late_or_let_run_on_credits_what_is_live_already() {
    long office = world.department("Phòng");
    world.published(office, "2026-11-02T08:00:00");
    world.published(office, "2027-01-02T08:00:00");
    long rule = world.rule(office, 2);
    rulesChanged("2026-11");
    assertThat(world.balance(rule, office, World.NOVEMBER)).isEqualTo(1);
    world.run("update plan set run_on_until = '2027-01'");
    assertThat(world.recount()).hasSize(1);
    rulesChanged("2027-01");
    assertThat(world.balance(rule, office, YearMonth.of(2027, 1))).isEqualTo(1);
    assertThat(world.recount()).isEmpty();
  }

  private void rulesChanged(String from) {
    world.database.change(tx -> new Ledger(world.clock).rulesChanged(tx, world.site, YearMonth.parse(from)));
  }

  @ParameterizedTest
  @ValueSource(longs = {20261112, 42})
  void the_ledger_equals_the_recount_and_a_plain_count_after_thousands_of_random_operations(long seed) {
    System.out.println("seed=" + seed);
    var model = new RandomOperations(world, new Random(seed));
    for (int i = 0; i < OPERATIONS; i++) {
      model.step();
    }
    TreeMap<CellKey, Integer> plain = model.plainCount();
    assertThat(world.balances()).isEqualTo(plain);
    assertThat(world.standingCredits()).isEqualTo(plain);
    assertThat(world.recount()).isEmpty();
    assertThat(plain.values().stream().mapToInt(n -> n).sum()).isGreaterThan(200);
  }
}
