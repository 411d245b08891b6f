package vn.cchc.quota;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.identity.SiteMapper;
import vn.cchc.identity.UnitMapper;
import vn.cchc.journal.Feed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalMapper;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** A database of its own with sites, units, plans and articles written straight into the tables. */
final class World implements AutoCloseable {
  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  final MovableClock clock;
  final Database database;
  private final Closeable opened;
  private final Tables tables;
  final long agency;
  final long site;
  final long plan;
  final long planVersion;
  private int slugs;

  /** On a schema of its own. */
  World() throws SQLException {
    var open = open(TestDatabase.migrated());
    clock = new MovableClock("2026-11-15T03:00:00Z");
    database = open.database(clock);
    opened = open;
    tables = new Tables(database.source().getConnection());
    agency = unit("AGENCY", "Sở");
    site = site("so", agency);
    plan = insert("insert into plan (site_id, year) values (?, 2026)", site);
    planVersion = version("ISSUED");
  }

  /** In a running desk, for an agency that already exists. */
  World(RunningDesk desk, long site, long agency) throws SQLException {
    this.clock = desk.clock;
    this.database = desk.database();
    this.opened = () -> {};
    this.tables = new Tables(database.source().getConnection());
    this.agency = agency;
    this.site = site;
    plan = insert("insert into plan (site_id, year) values (?, 2026)", site);
    planVersion = version("ISSUED");
  }

  private static OpenDatabase open(String url) {
    return new OpenDatabase(url, TestDatabase.user(), TestDatabase.password(), 24, List.of(JournalMapper.class,
        AccountMapper.class, UnitMapper.class, SiteMapper.class, RuleBookMapper.class, CountableMapper.class,
        LedgerMapper.class, BoardMapper.class, RecountMapper.class));
  }

  /** 23:59:59 on 30/11 in Hanoi: local("2026-11-30T23:59:59"). */
  static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(HANOI).toInstant();
  }

  long unit(String kind, String name) {
    return insert("insert into unit (kind, name, short_name, valid_from) values (?, ?, ?, '2020-01-01')", kind, name, name);
  }

  long department(String name) {
    long id = unit("DEPARTMENT", name);
    run("update unit set parent_id = ? where id = ?", agency, id);
    return id;
  }

  long site(String slug, long owner) {
    return insert("""
        insert into site (slug, name, owner_unit_id, zone, languages, primary_colour, accent_colour, footer_agency,
          footer_responsible, footer_address, footer_phone, footer_email, footer_hours)
        values (?, ?, ?, 'Asia/Ho_Chi_Minh', 'vi', '#003366', '#cc0000', '', '', '', '', '', '')""", slug, slug, owner);
  }

  void member(long group, long unit, String from, @Nullable String to) {
    run("insert into unit_member (group_id, unit_id, valid_from, valid_to) values (?, ?, ?, ?)", group, unit, from, to);
  }

  long version(String state) {
    return insert("""
        insert into plan_version (plan_id, no, state, from_month, number, issued_text, place, issuer, signer_form,
          signer_title, signer_name, title, theme, created_at)
        select ?, coalesce(max(no), 0) + 1, ?, '2026-01', '', '', '', '', '', '', '', '', '', '2026-01-01'
        from plan_version where plan_id = ?""", plan, state, plan);
  }

  long topic(String slug) {
    return insert("insert into topic (site_id, slug, pillar, name, valid_from) values (?, ?, 'KHAC', ?, '2020-01-01')",
        site, slug, slug);
  }

  long rule(long target, @Nullable Long topic, String counting, String first, String last, int minimum) {
    long id = insert("""
        insert into quota_rule (plan_id, site_id, label, target_unit_id, topic_id, counting, first_month, last_month)
        values (?, ?, 'Tin, bài', ?, ?, ?, ?, ?)""", plan, site, target, topic, counting, first, last);
    minimum(id, first, minimum, planVersion);
    return id;
  }

  long rule(long target, int minimum) {
    return rule(target, null, "ALL", "2026-01", "2026-12", minimum);
  }

  void minimum(long rule, String from, int minimum, long version) {
    run("insert into quota_minimum (rule_id, from_month, minimum, plan_version_id) values (?, ?, ?, ?)",
        rule, from, minimum, version);
  }

  long article(long unit, long... topics) {
    long id = insert("insert into article (site_id, unit_id, slug, created_by, created_at) values (?, ?, ?, 1, '2026-01-01')",
        site, unit, "a" + slugs++);
    Arrays.stream(topics).forEach(t -> run("insert into article_topic (article_id, topic_id) values (?, ?)", id, t));
    return id;
  }

  /** A further edition in a state; not live yet. */
  long edition(long article, String state, String kind) {
    return insert("""
        insert into edition (article_id, site_id, unit_id, no, state, kind, title, summary, body, byline, source_name,
          source_url, search_key, created_by, created_at, updated_by, updated_at)
        select a.id, a.site_id, a.unit_id, (select coalesce(max(no), 0) + 1 from edition where article_id = a.id), ?, ?,
          concat('Bài ', a.id), '', '', '', '', '', '', 1, '2026-01-01', 1, '2026-01-01' from article a where a.id = ?""",
        state, kind, article);
  }

  /** Publishes a new edition at an instant, superseding what was live, and settles. */
  long publish(long article, String kind, Instant at) {
    run("update edition set state = 'SUPERSEDED', ended_at = ? where live_of = ?", at, article);
    long edition = edition(article, "APPROVED", kind);
    run("update edition set state = 'PUBLISHED', published_at = ? where id = ?", at, edition);
    settle(article);
    return edition;
  }

  /** An article that went live at this local time. */
  long published(long unit, String localTime, long... topics) {
    long article = article(unit, topics);
    publish(article, "NEWS", local(localTime));
    return article;
  }

  void withdraw(long article, String as) {
    run("update edition set state = 'WITHDRAWN', withdraw_as = ?, ended_at = '2026-11-20' where live_of = ?", as, article);
    settle(article);
  }

  void settle(Long... articles) {
    settle(List.of(articles));
  }

  void settle(Collection<Long> articles) {
    database.change(tx -> new Ledger(clock).settle(tx, articles));
  }

  List<Difference> recount() {
    return new Recount(database, new Journal(clock, new Feed(database)), clock).run(null);
  }

  long earlier(long unit, String day, @Nullable Long topic, String kind) {
    long id = insert("insert into earlier_post (site_id, unit_id, title, url, posted_on, topic_id, kind, vouched_by, at)"
        + " values (?, ?, 'Tin cũ', 'https://cu.example', ?, ?, ?, 1, '2026-11-01')", site, unit, day, topic, kind);
    settleEarlier(id);
    return id;
  }

  void settleEarlier(long id) {
    database.change(tx -> new Ledger(clock).settleEarlier(tx, List.of(id)));
  }

  Site siteRow() {
    return database.read(tx -> Registry.site(tx, site));
  }

  List<BoardLine> board(YearMonth month) {
    return new Board(database, clock).month(siteRow(), month);
  }

  BoardLine line(long rule, long unit, YearMonth month) {
    return board(month).stream().filter(l -> Long.valueOf(rule).equals(l.rule()) && l.unitId() == unit).findFirst().orElseThrow();
  }

  int balance(long rule, long unit, YearMonth month) {
    return (int) number("select coalesce(sum(published), 0) from balance where rule_id = ? and unit_id = ? and month = ?",
        rule, unit, month.toString());
  }

  /** Cells of the ledger that are not 0, according to balance. */
  TreeMap<CellKey, Integer> balances() {
    return cells("select rule_id, unit_id, month, published from balance where published != 0");
  }

  TreeMap<CellKey, Integer> standingCredits() {
    return cells("select rule_id, unit_id, month, count(*) from credit where reversed_at is null group by 1, 2, 3");
  }

  private TreeMap<CellKey, Integer> cells(String sql) {
    var found = new TreeMap<CellKey, Integer>();
    for (String row : rows(sql)) {
      String[] values = row.split(" ");
      found.put(new CellKey(Long.parseLong(values[0]), Long.parseLong(values[1]), YearMonth.parse(values[2])),
          Integer.parseInt(values[3]));
    }
    return found;
  }

  List<String> rows(String sql, Object... args) {
    return tables.rows(sql, args);
  }

  long number(String sql, Object... args) {
    return Long.parseLong(tables.rows(sql, args).get(0));
  }

  int run(String sql, @Nullable Object... args) {
    return tables.run(sql, args);
  }

  long insert(String sql, @Nullable Object... args) {
    return tables.insert(sql, args);
  }

  @Override
  public void close() throws SQLException, IOException {
    tables.close();
    opened.close();
  }
}
