package vn.cchc.testing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.article.ManyEditions;
import vn.cchc.db.Tx;
import vn.cchc.decision.ManyDecisions;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.route.State;

/** Five sites, 500 units and 10,000 articles; in the first agency everybody has much to do. */
public final class BusyProvince {
  private static final int SITES = 5;
  private static final int WARDS = 485;
  private static final int ARTICLES = 10_000;
  private static final Instant BEGUN = Instant.parse("2026-11-02T02:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-20T02:00:00Z");

  private final RunningDesk desk;
  private final List<Agency> agencies = new ArrayList<>();
  private final ArticleDesk writers;
  private final Registrar registrar;

  public long rule;
  public long article;
  public long inReview;
  public long decision;

  public BusyProvince(RunningDesk desk) {
    this.desk = desk;
    for (int i = 1; i <= SITES; i++) {
      agencies.add(Agency.in(desk, "so-" + i));
    }
    writers = new ArticleDesk(desk, first());
    registrar = new Registrar(desk, first());
    wards();
    agencies.forEach(this::plan);
    archive();
    desk.database().change(this::underWay);
    withHistory();
    analyse();
  }

  public Agency first() {
    return agencies.get(0);
  }

  private void wards() {
    run("insert into unit (parent_id, kind, name, short_name, valid_from)"
        + " select elt(1 + seq mod 5, ?, ?, ?, ?, ?), 'DEPARTMENT', concat('Phường số ', seq), concat('P', seq), '2020-01-01'"
        + " from seq_1_to_" + WARDS, agencies.stream().map(a -> (Object) a.root).toArray());
  }

  /** Two rules for all of an agency's units, one of them for a topic. */
  private void plan(Agency agency) {
    run("insert into unit (kind, name, short_name, valid_from) values ('GROUP', ?, ?, '2020-01-01')", agency.slug, "G" + agency.slug);
    long group = number("select id from unit where short_name = ?", "G" + agency.slug);
    run("insert into unit_member (group_id, unit_id, valid_from) select ?, id, '2020-01-01' from unit where parent_id = ?",
        group, agency.root);
    var plan = new PlainPlan(desk.database(), agency.site);
    long made = plan.rule(group, null, "ALL", 2);
    plan.rule(group, plan.topic("chuyen-de"), "ONE", 1);
    rule = agency == first() ? made : rule;
  }

  /** As publishing would have left them over the year. */
  private void archive() {
    run("insert into article (id, site_id, unit_id, slug, created_by, created_at)"
        + " select 1000000 + s.seq, i.id, (select min(u.id) from unit u where u.parent_id = i.owner_unit_id) + s.seq mod 2,"
        + " concat('tin-', s.seq), 1, '2026-01-01' from seq_1_to_" + ARTICLES + " s join site i on i.id = 1 + s.seq mod 5");
    run("insert into edition (article_id, site_id, unit_id, no, state, kind, title, summary, body, byline, source_name,"
        + " source_url, search_key, published_at, created_by, created_at, updated_by, updated_at)"
        + " select a.id, a.site_id, a.unit_id, 1, 'PUBLISHED', 'NEWS', a.slug, '', '<p>Bài</p>', '', '', '', a.slug,"
        + " date_add('2026-01-02', interval floor((a.id - 1000000) * 300 / ?) day), 1, '2026-01-01', 1, '2026-01-01'"
        + " from article a where a.id > 1000000", ARTICLES);
    run("insert into balance (rule_id, unit_id, month, published)"
        + " select r.id, e.unit_id, date_format(e.published_at, '%Y-%m'), count(*) from edition e"
        + " join quota_rule r on r.site_id = e.site_id and r.topic_id is null group by 1, 2, 3");
  }

  private void underWay(Tx tx) {
    Agency a = first();
    List<Long> signers = List.of(second(tx, "pho1", Role.HEAD, a.first), second(tx, "pho2", Role.LEADER, a.root));
    var office = new ManyEditions.Office(a.site, a.first, writers.topic(), a.id("bientap"), signers.get(0), signers.get(1));
    var own = new ManyEditions.Office(a.site, a.first, writers.topic(), a.id("vanphong"), signers.get(0), signers.get(1));
    for (var by : List.of(office, own)) {
      var editions = new ManyEditions(by, BEGUN);
      for (State state : List.of(State.DRAFT, State.RETURNED, State.APPROVED, State.SCHEDULED, State.PUBLISH_FAILED)) {
        for (int i = 0; i < 6; i++) {
          editions.in(tx, state, 1, LATER);
        }
      }
      for (int i = 0; i < 12; i++) {
        inReview = editions.in(tx, State.IN_REVIEW, 1 + i % 2, null);
      }
    }
    var decisions = new ManyDecisions(new ManyDecisions.Office(a.site, a.first, a.id("vanphong"), signers.get(0), signers.get(1)),
        BEGUN, desk.journal());
    for (State state : List.of(State.DRAFT, State.RETURNED, State.APPROVED, State.SCHEDULED, State.PUBLISH_FAILED)) {
      for (int i = 0; i < 4; i++) {
        decisions.in(tx, state, 1, LATER);
      }
    }
    for (int i = 0; i < 12; i++) {
      decisions.in(tx, State.IN_REVIEW, 1 + i % 2, null);
    }
  }

  private long second(Tx tx, String who, Role role, long unit) {
    return first().account(tx, who, role, unit);
  }

  /** An article and a decision on which many have worked: edited, sent, returned, approved, posted, and again. */
  private void withHistory() {
    Person author = first().person("bientap");
    Person head = first().person("truongphong");
    article = writers.draft(author, "Bài có nhiều lần trình");
    for (int i = 0; i < 3; i++) {
      writers.act(author, article, "submit", Map.of());
      writers.act(head, article, "return", Map.of("reason", "Thiếu số liệu"));
    }
    writers.throughRoute(author, article);
    writers.act(first().person("vanphong"), article, "publish", Map.of());
    for (int i = 0; i < 2; i++) {
      writers.edition(author, article);
      writers.throughRoute(author, article);
      writers.act(first().person("vanphong"), article, "publish", Map.of());
    }
    writers.edition(author, article);
    writers.act(author, article, "submit", Map.of());
    writers.act(head, article, "approve", Map.of("checklist", ArticleDesk.TICKS));
    decision = registrar.draft("99/QĐ-UBND", "2026-11-10", "2026-12-01", items());
    registrar.act(registrar.office(), decision, "submit", Map.of());
    registrar.act(registrar.person("lanhdao"), decision, "return", Map.of("reason", "Thiếu căn cứ"));
    registrar.act(registrar.office(), decision, "submit", Map.of());
  }

  private static List<Map<String, Object>> items() {
    var items = new ArrayList<Map<String, Object>>();
    for (int i = 1; i <= 10; i++) {
      items.add(Registrar.item("NEW", ManyDecisions.code(1_000_000 + i), "một"));
    }
    return items;
  }

  private void analyse() {
    run("analyze table article, edition, unit, unit_member, balance, article_topic, edition_hand, approval, decision, journal");
  }

  private void run(String sql, Object... values) {
    try (var connection = desk.connect(); var statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private long number(String sql, Object... values) {
    try (var connection = desk.connect(); var statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      var rows = statement.executeQuery();
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
