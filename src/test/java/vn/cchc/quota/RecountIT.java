package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecountIT {
  private static final List<String> KINDS = List.of("NEWS", "FEATURE", "REPOST", "NOTICE");
  private static final List<String> REASONS = List.of("ERROR", "OUTDATED", "MERGED");
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
    TreeMap<Cell, Integer> plain = model.plainCount();
    assertThat(world.balances()).isEqualTo(plain);
    assertThat(world.standingCredits()).isEqualTo(plain);
    assertThat(world.recount()).isEmpty();
    assertThat(plain.values().stream().mapToInt(n -> n).sum()).isGreaterThan(200);
  }

  /** Legal moves at the level of tables, with a model in memory that knows nothing of the ledger's code. */
  private static final class RandomOperations {
    private final World world;
    private final Random random;
    private final List<Long> units = new ArrayList<>();
    private final List<Long> topics = new ArrayList<>();
    private final List<PlainArticle> articles = new ArrayList<>();
    private final long group;
    private final long everywhere;
    private final long special;
    private final long once;
    private final long onceSpecial;

    RandomOperations(World world, Random random) {
      this.world = world;
      this.random = random;
      group = world.unit("GROUP", "Các phòng");
      for (int i = 0; i < 5; i++) {
        units.add(world.department("Phòng " + i));
        world.member(group, units.get(i), i == 4 ? "2026-06-15" : "2026-01-01", i == 3 ? "2026-08-31" : null);
      }
      topics.add(world.topic("chung"));
      topics.add(world.topic("tai-chinh-cong"));
      everywhere = world.rule(group, null, "ALL", "2026-02", "2026-12", 1);
      special = world.rule(units.get(0), topics.get(1), "ALL", "2026-01", "2026-12", 1);
      once = world.rule(units.get(1), null, "ONE", "2026-01", "2026-12", 1);
      onceSpecial = world.rule(units.get(1), topics.get(1), "ONE", "2026-01", "2026-12", 1);
    }

    void step() {
      int n = random.nextInt(10);
      if (n < 4 || articles.size() < 10) {
        begin();
      } else {
        var article = articles.get(random.nextInt(articles.size()));
        if (n < 6) {
          publish(article);
        } else if (n < 8) {
          withdraw(article);
        } else if (n < 9) {
          changeTopics(article);
        } else {
          changeUnits(article);
        }
      }
    }

    private void begin() {
      var article = new PlainArticle();
      article.units.add(units.get(random.nextInt(units.size())));
      article.topics.add(topics.get(random.nextInt(2)));
      article.id = world.article(article.units.get(0), article.topics.get(0));
      articles.add(article);
      publish(article);
    }

    private void publish(PlainArticle article) {
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      int month = 1 + random.nextInt(12);
      int day = random.nextBoolean() ? 1 : YearMonth.of(2026, month).lengthOfMonth();
      String at = "2026-%02d-%02dT%s".formatted(month, day, random.nextBoolean() ? "00:00:00" : "23:59:59");
      world.publish(article.id, kind, World.local(at));
      if (article.month == 0) {
        article.month = month;
        article.kind = kind;
      }
      article.live = true;
    }

    private void withdraw(PlainArticle article) {
      if (article.live) {
        String as = REASONS.get(random.nextInt(REASONS.size()));
        world.withdraw(article.id, as);
        article.live = false;
        article.month = as.equals("ERROR") ? 0 : article.month;
      }
    }

    private void changeTopics(PlainArticle article) {
      article.topics.clear();
      world.run("delete from article_topic where article_id = ?", article.id);
      if (random.nextInt(4) > 0) {
        article.topics.add(topics.get(random.nextInt(2)));
        world.run("insert into article_topic (article_id, topic_id) values (?, ?)", article.id, article.topics.get(0));
      }
      world.settle(article.id);
    }

    private void changeUnits(PlainArticle article) {
      long unit = units.get(random.nextInt(units.size()));
      if (random.nextBoolean()) {
        article.units.set(0, unit);
        world.run("update article set credit_unit_id = ? where id = ?", unit, article.id);
      } else if (!article.units.subList(1, article.units.size()).contains(unit)) {
        article.units.add(unit);
        world.run("insert into article_unit (article_id, unit_id, agreed_at) values (?, ?, '2026-01-01')", article.id, unit);
      }
      world.settle(article.id);
    }

    TreeMap<Cell, Integer> plainCount() {
      var count = new TreeMap<Cell, Integer>();
      for (PlainArticle article : articles) {
        boolean counts = article.month > 0 && (article.kind.equals("NEWS") || article.kind.equals("FEATURE"));
        for (long unit : new java.util.TreeSet<>(article.units)) {
          if (counts) {
            count(count, article, unit);
          }
        }
      }
      return count;
    }

    private void count(TreeMap<Cell, Integer> count, PlainArticle article, long unit) {
      YearMonth month = YearMonth.of(2026, article.month);
      boolean finance = article.topics.contains(topics.get(1));
      boolean member = !(unit == units.get(4) && article.month < 6) && !(unit == units.get(3) && article.month > 8);
      if (member && article.month >= 2) {
        count.merge(new Cell(everywhere, unit, month), 1, Integer::sum);
      }
      if (unit == units.get(0) && finance) {
        count.merge(new Cell(special, unit, month), 1, Integer::sum);
      }
      if (unit == units.get(1)) {
        count.merge(new Cell(finance ? onceSpecial : once, unit, month), 1, Integer::sum);
      }
    }
  }

  /** An article as the test remembers it; month 0 does not count. */
  private static final class PlainArticle {
    private long id;
    private int month;
    private String kind = "";
    private boolean live;
    private final List<Long> units = new ArrayList<>();
    private final List<Long> topics = new ArrayList<>();
  }
}
