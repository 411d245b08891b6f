package vn.cchc.quota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Legal moves at the level of tables, with an in-memory model that knows nothing of the ledger's code. */
final class RandomOperations {
  private static final List<String> KINDS = List.of("NEWS", "FEATURE", "REPOST", "NOTICE");
  private static final List<String> REASONS = List.of("ERROR", "OUTDATED", "MERGED");

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

  TreeMap<CellKey, Integer> plainCount() {
    var count = new TreeMap<CellKey, Integer>();
    for (PlainArticle article : articles) {
      boolean counts = article.month > 0 && (article.kind.equals("NEWS") || article.kind.equals("FEATURE"));
      for (long unit : new TreeSet<>(article.units)) {
        if (counts) {
          count(count, article, unit);
        }
      }
    }
    return count;
  }

  private void count(TreeMap<CellKey, Integer> count, PlainArticle article, long unit) {
    YearMonth month = YearMonth.of(2026, article.month);
    boolean finance = article.topics.contains(topics.get(1));
    boolean member = !(unit == units.get(4) && article.month < 6) && !(unit == units.get(3) && article.month > 8);
    if (member && article.month >= 2) {
      count.merge(new CellKey(everywhere, unit, month), 1, Integer::sum);
    }
    if (unit == units.get(0) && finance) {
      count.merge(new CellKey(special, unit, month), 1, Integer::sum);
    }
    if (unit == units.get(1)) {
      count.merge(new CellKey(finance ? onceSpecial : once, unit, month), 1, Integer::sum);
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
