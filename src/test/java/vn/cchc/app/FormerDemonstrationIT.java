package vn.cchc.app;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.PinText;
import vn.cchc.db.Migrations;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.decision.PinDecision;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.FormerDatabase;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/**
 * A demonstration in which people had worked, as the build with V015 as its last migration left it on 1 December 2026:
 * whatever is changed since, it starts, nothing approved or counted has moved, and its pages answer. What it held is
 * read before the desk starts, so that nothing here has to follow the tables. The dump has every table, and no rows of
 * sessions, failed logins, one-time links, autosaves, Quartz and the facts of the installation.
 */
class FormerDemonstrationIT {
  private static final Console SILENT = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  private static final String FROZEN = " state in ('IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')";
  private static final FormerDatabase FORMER = FormerDatabase.restored(FormerDemonstrationIT.class, "former-demonstration.sql.gz");
  private static final Map<String, String> EDITIONS = FORMER.pairs("select id, hex(content_hash) from edition where" + FROZEN);
  private static final Map<String, String> DECISIONS = FORMER.pairs("select id, hex(content_hash) from decision where" + FROZEN);
  private static final Map<String, String> JOURNAL = FORMER.pairs("select seq, hex(hash) from journal order by seq");
  private static final Map<String, String> COUNTED = FORMER.pairs("select concat(s.slug, ' ', b.month), sum(b.published)"
      + " from balance b join quota_rule r on r.id = b.rule_id join site s on s.id = r.site_id where b.month < '2026-12' group by 1");
  private static final Map<String, String> LIVE = FORMER.pairs("select concat('/', s.slug, '/tin/', a.slug, '-', a.id), e.title"
      + " from edition e join article a on a.id = e.article_id join site s on s.id = a.site_id where e.state = 'PUBLISHED'");
  private static final Map<String, String> OWN_PAGES = FORMER.pairs("select concat('/desk/bai-viet/', e.article_id), s.slug"
      + " from edition e join site s on s.id = e.site_id where e.state <> 'DISCARDED'"
      + " union select concat('/desk/quyet-dinh/', d.id), s.slug from decision d join site s on s.id = d.site_id");
  private static final Map<String, String> SCHEDULED = FORMER.pairs("select concat('/api/v1/articles/', e.article_id), s.slug"
      + " from edition e join site s on s.id = e.site_id where e.state = 'SCHEDULED'"
      + " union select concat('/api/v1/decisions/', d.id), s.slug from decision d join site s on s.id = d.site_id"
      + " where d.state = 'SCHEDULED'");

  private static final Map<String, Person> SIGNED_IN = new HashMap<>();
  private static RunningDesk desk;
  private static Map<String, String> environment;

  @BeforeAll
  static void start() throws Exception {
    environment = Map.of("CCHC_DB_URL", FORMER.url(), "CCHC_DB_USER", TestDatabase.user(), "CCHC_DB_PASSWORD", TestDatabase.password(),
        "CCHC_HOME", Files.createTempDirectory(Path.of("target"), "home").toString());
    desk = new RunningDesk(FORMER.url(), TestDatabase.user(), TestDatabase.password(), new MovableClock("2026-12-01T06:00:00Z"), Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    desk.close();
  }

  @Test
  void the_migrations_that_were_applied_are_still_the_same_and_the_start_has_applied_the_others() {
    assertThat(new Migrations(FORMER.url(), TestDatabase.user(), TestDatabase.password()).run()).isZero();
  }

  @Test
  void the_journal_is_whole_with_every_row_that_it_had() {
    assertThat(Command.run("verify-journal", environment, SILENT)).isZero();
    assertThat(JOURNAL).hasSizeGreaterThan(500);
    assertThat(FORMER.pairs("select seq, hex(hash) from journal")).containsAllEntriesOf(JOURNAL);
  }

  @Test
  void the_recount_finds_no_difference_and_the_board_says_of_past_months_what_it_said() {
    assertThat(Command.run("recount", environment, SILENT)).isZero();
    Map<String, String> shown = COUNTED.keySet().stream()
        .collect(toMap(cell -> cell, cell -> published(cell.split(" ")[0], cell.split(" ")[1])));
    assertThat(shown).isNotEmpty().containsExactlyInAnyOrderEntriesOf(COUNTED);
  }

  @Test
  void every_edition_still_has_the_hash_under_which_it_was_submitted_approved_or_posted() {
    Map<String, String> now = desk.database().read(tx -> EDITIONS.keySet().stream().collect(toMap(id -> id,
        id -> hex(PinText.hashOf(tx, tx.mapper(EditionMapper.class).byId(Long.parseLong(id)).orElseThrow())))));
    assertThat(now).hasSizeGreaterThan(40).containsExactlyInAnyOrderEntriesOf(EDITIONS);
  }

  @Test
  void every_decision_still_has_the_hash_under_which_it_was_submitted_approved_or_posted() {
    Map<String, String> now = desk.database().read(tx -> DECISIONS.keySet().stream().collect(toMap(id -> id,
        id -> hex(PinDecision.hashOf(tx, tx.mapper(DecisionMapper.class).byId(Long.parseLong(id)).orElseThrow())))));
    assertThat(now).hasSizeGreaterThan(7).containsExactlyInAnyOrderEntriesOf(DECISIONS);
  }

  @Test
  void visitors_find_every_live_article_at_its_address() {
    var visitor = new Person(desk);
    Map<String, String> headings = LIVE.keySet().stream()
        .collect(toMap(address -> address, address -> visitor.page(address).select("main h1").text()));
    assertThat(headings).hasSizeGreaterThan(30).containsExactlyInAnyOrderEntriesOf(LIVE);
  }

  @ParameterizedTest
  @CsvSource({"/,200", "/tthc/,200", "/tthc/1.900106,200", "/ke-hoach/2026,200", "/rss.xml,200",
      "/tin/bai-dang-nham-so-lieu-thang-truoc-46,410", "/tin/tin-trung-voi-tin-ve-quy-che-phoi-hop-47,301",
      "/tin/lich-tiep-cong-dan-thang-11-48,200"})
  void the_section_answers_and_pages_taken_down_stay_what_they_were(String path, int status) {
    assertThat(new Person(desk).get("/so-ngoai-vu" + path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"/", "/chi-tieu", "/bai-viet", "/lich", "/quyet-dinh", "/thu-tuc", "/thu-tuc/ra-soat", "/thu-tuc/thoi-han", "/niem-yet",
      "/ke-hoach", "/quy-trinh"})
  void the_office_opens_its_pages(String path) {
    assertThat(person("so-ngoai-vu", "vanphong").page("/desk" + path).select("h1")).isNotEmpty();
  }

  @Test
  void the_office_opens_every_article_and_every_decision() {
    OWN_PAGES.forEach((path, site) -> person(site, "vanphong").page(path));
    assertThat(OWN_PAGES).hasSizeGreaterThan(60);
  }

  @Test
  void leaders_find_what_waits_for_them_and_open_its_review() {
    for (String who : new String[] {"truongphong", "lanhdao"}) {
      Person leader = person("so-ngoai-vu", who);
      var reviews = leader.page("/desk/").select("main a[href$=/duyet]").eachAttr("href");
      assertThat(reviews).as(who).isNotEmpty().allSatisfy(href -> leader.page(href.replaceFirst("^/cchc", "")));
    }
  }

  /** Also proves that signatures hold: nothing goes live without them. */
  @Test
  void what_was_scheduled_goes_live_at_its_time_and_the_ledger_and_the_journal_go_on() {
    desk.clock.set("2026-12-05T02:00:00Z");
    desk.procedureDue();
    desk.publishDue();
    assertThat(SCHEDULED).hasSizeGreaterThan(3).allSatisfy((path, site) ->
        assertThat(ArticleDesk.json(person(site, "vanphong").get(path)).path("state").asText()).as(path).isEqualTo("PUBLISHED"));
    assertThat(Command.run("verify-journal", environment, SILENT)).isZero();
    assertThat(Command.run("recount", environment, SILENT)).isZero();
  }

  private static String published(String site, String month) {
    JsonNode cells = ArticleDesk.json(person(site, "vanphong").get("/api/v1/quotas?site=" + site + "&month=" + month)).path("items");
    int sum = 0;
    for (JsonNode cell : cells) {
      sum += cell.path("published").asInt();
    }
    return String.valueOf(sum);
  }

  /** Signed in once at each moment of the clock: sessions end while it moves. */
  private static Person person(String site, String who) {
    String username = site + "." + who;
    return SIGNED_IN.computeIfAbsent(username + "@" + desk.clock.instant(), any -> Person.signedIn(desk, username, Demo.PASSWORD));
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().withUpperCase().formatHex(hash);
  }
}
