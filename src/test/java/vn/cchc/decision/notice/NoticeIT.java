package vn.cchc.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.text.HtmlAllowList;

/** The notice of a decision goes the way of its decision, through HTTP and with a real database. */
class NoticeIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static ArticleDesk articles;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    articles = new ArticleDesk(desk, agency);
    registrar.posted("01/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000001", "một"),
        Registrar.item("NEW", "1.000002", "một"), Registrar.item("NEW", "1.000003", "một")));
  }

  @AfterAll
  static void close() throws Exception {
    assertThat(new VerifyJournal(desk.database()).firstBrokenRow()).isEqualTo(OptionalLong.empty());
    desk.close();
  }

  private static List<Map<String, Object>> changes() {
    return List.of(Registrar.item("AMENDED", "1.000001", "hai"), Registrar.item("ABOLISHED", "1.000002", ""),
        Registrar.item("REPLACED", "1.000003", "1.000009"), Registrar.item("NEW", "1.000009", "mới"));
  }

  @Test
  void submission_drafts_a_notice_with_a_table_for_each_kind_of_change_and_submits_it_too() {
    long id = registrar.draft("10/QĐ-UBND", "2026-11-09", "2026-12-01", changes());
    registrar.act(registrar.office(), id, "submit", Map.of());
    JsonNode article = notice(id);
    assertThat(article.path("state").asText()).isEqualTo("IN_REVIEW");
    assertThat(article.path("kind").asText()).isEqualTo("NOTICE");
    assertThat(article.path("title").asText()).isEqualTo("Công bố 4 thủ tục hành chính theo Quyết định số 10/QĐ-UBND");
    String body = article.path("body").asText();
    assertThat(HtmlAllowList.isClean(body)).isTrue();
    var text = Jsoup.parse(body);
    assertThat(text.select("caption").eachText()).containsExactly("Mới ban hành (1 thủ tục)", "Sửa đổi, bổ sung (1 thủ tục)",
        "Thay thế (1 thủ tục)", "Bãi bỏ (1 thủ tục)");
    assertThat(text.select("td a").eachAttr("href")).contains("/cchc/so-ngoai-vu/tthc/1.000001", "/cchc/so-ngoai-vu/tthc/1.000009");
    assertThat(NoticeTables.rows(body)).contains("1.000001 | Thủ tục 1.000001 hai | Trình tự thực hiện; Cách thức thực hiện; Thành phần, số lượng hồ sơ; Thời hạn giải quyết; Đối tượng thực hiện; Cơ quan thực hiện | 01/12/2026",
        "1.000003 | Thủ tục 1.000003 một | Thay bằng thủ tục 1.000009 | 01/12/2026");
  }

  @Test
  void who_signs_the_decision_signs_its_notice_and_posting_posts_both_once() throws Exception {
    long id = registrar.approved("11/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000011", "một")));
    assertThat(notice(id).path("state").asText()).isEqualTo("APPROVED");
    registrar.act(registrar.office(), id, "publish", Map.of());
    assertThat(notice(id).path("state").asText()).isEqualTo("PUBLISHED");
    long article = notice(id).path("id").asLong();
    assertThat(count("select count(*) from journal j join edition e on e.id = j.subject_id where j.action = 'article.publish'"
        + " and j.subject_type = 'EDITION' and e.article_id = " + article)).isEqualTo(1);
    assertThat(count("select count(*) from credit where subject_type = 'ARTICLE' and subject_id = " + article)).isZero();
    assertThat(new Person(desk).get("/so-ngoai-vu/tin/x-" + article).statusCode()).isIn(200, 301);
  }

  @Test
  void a_scheduled_decision_takes_its_notice_along_and_the_notice_never_goes_before_it() throws Exception {
    long id = registrar.approved("12/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000012", "một")));
    registrar.act(registrar.office(), id, "schedule", Map.of("publishAt", "2026-11-10T02:30:00Z"));
    assertThat(notice(id).path("state").asText()).isEqualTo("SCHEDULED");
    desk.clock.set("2026-11-10T02:30:00Z");
    assertThat(desk.publishDue()).isZero();
    assertThat(articles.tryAct(registrar.office(), notice(id).path("id").asLong(), "publish", Map.of()).statusCode()).isEqualTo(409);
    desk.procedureDue();
    desk.procedureDue();
    assertThat(registrar.state(id)).isEqualTo("PUBLISHED");
    assertThat(notice(id).path("state").asText()).isEqualTo("PUBLISHED");
    desk.clock.set("2026-11-10T02:00:00Z");
  }

  @Test
  void several_schedulers_at_once_post_a_decision_and_its_notice_once() throws Exception {
    long id = registrar.approved("18/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000018", "một")));
    registrar.act(registrar.office(), id, "schedule", Map.of("publishAt", "2026-11-10T02:40:00Z"));
    desk.clock.set("2026-11-10T02:40:00Z");
    var threads = Executors.newFixedThreadPool(4);
    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> (Callable<Integer>) () -> i % 2 == 0 ? desk.procedureDue() : desk.publishDue()).toList());
    threads.shutdown();
    long article = notice(id).path("id").asLong();
    assertThat(notice(id).path("state").asText()).isEqualTo("PUBLISHED");
    assertThat(count("select count(*) from journal j join edition e on e.id = j.subject_id where j.action = 'article.publish'"
        + " and j.subject_type = 'EDITION' and e.article_id = " + article)).isEqualTo(1);
    desk.clock.set("2026-11-10T02:00:00Z");
  }

  @Test
  void what_is_due_is_found_by_its_index_although_notices_wait_for_their_decisions() throws Exception {
    try (var c = desk.connect(); var rows = c.createStatement().executeQuery("explain select id from edition where state = 'SCHEDULED'"
        + " and publish_at <= '2026-12-01' and not exists (select 1 from decision d where d.notice_article_id = edition.article_id"
        + " and d.state not in ('PUBLISHED', 'WITHDRAWN', 'DISCARDED')) order by publish_at, id limit 500 for update skip locked")) {
      while (rows.next()) {
        assertThat(rows.getString("key")).isIn("edition_due", "decision_notice");
        assertThat(String.valueOf(rows.getString("Extra"))).doesNotContain("filesort", "temporary");
      }
    }
  }

  @Test
  void unscheduling_returning_and_recalling_take_the_notice_back_too() {
    long id = registrar.approved("13/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000013", "một")));
    registrar.act(registrar.office(), id, "schedule", Map.of("publishAt", "2026-11-20T02:30:00Z"));
    registrar.act(registrar.office(), id, "unschedule", Map.of());
    assertThat(notice(id).path("state").asText()).isEqualTo("APPROVED");
    registrar.act(registrar.office(), id, "return", Map.of("reason", "Sai ngày ký"));
    assertThat(notice(id).path("state").asText()).isEqualTo("RETURNED");
    registrar.act(registrar.office(), id, "submit", Map.of());
    assertThat(notice(id).path("state").asText()).isEqualTo("IN_REVIEW");
    registrar.act(registrar.office(), id, "recall", Map.of());
    assertThat(notice(id).path("state").asText()).isEqualTo("DRAFT");
  }

  @Test
  void a_notice_that_waits_for_somebody_else_lets_its_decision_go_and_the_page_says_for_whom() {
    long id = registrar.draft("14/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000014", "một")));
    registrar.office().post("/desk/quyet-dinh/" + id + "/thong-bao");
    long article = registrar.read(registrar.office(), id).path("notice").asLong();
    Person leader = agency.person("lanhdao");
    // the leader mends the notice himself, so his signature does not count under it
    hand(article, agency.id("lanhdao"));
    registrar.act(registrar.office(), id, "submit", Map.of());
    registrar.act(leader, id, "approve", Map.of("publish", true));
    assertThat(registrar.state(id)).isEqualTo("PUBLISHED");
    assertThat(notice(id).path("state").asText()).isEqualTo("DRAFT");
    assertThat(registrar.office().get("/desk/quyet-dinh/" + id + "/thong-bao").body()).contains("Thông báo chưa được trình cùng quyết định");
  }

  @Test
  void an_approval_names_the_notice_that_was_shown_or_is_refused_with_both() {
    long id = registrar.draft("17/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000017", "một")));
    registrar.act(registrar.office(), id, "submit", Map.of());
    Person leader = agency.person("lanhdao");
    JsonNode shown = registrar.read(leader, id);
    assertThat(shown.path("along")).hasSize(1);
    var absent = approve(leader, id, Map.of("version", shown.path("version").asInt(), "publish", true));
    assertThat(absent.statusCode()).isEqualTo(409);
    assertThat(ArticleDesk.json(absent).path("current").path("along")).isEqualTo(shown.path("along"));
    rewritten(shown.path("notice").asLong());
    var older = approve(leader, id, Map.of("version", shown.path("version").asInt(), "publish", true, "along", shown.path("along")));
    assertThat(older.statusCode()).isEqualTo(409);
    assertThat(ArticleDesk.json(older).path("yours").path("along")).isEqualTo(shown.path("along"));
    assertThat(ArticleDesk.json(older).path("current").path("along")).isNotEqualTo(shown.path("along"));
    assertThat(registrar.state(id)).isEqualTo("IN_REVIEW");
    registrar.act(leader, id, "approve", Map.of("publish", true));
    assertThat(notice(id).path("state").asText()).isEqualTo("PUBLISHED");
  }

  @Test
  void the_page_of_the_review_carries_the_version_of_the_notice() {
    long id = registrar.draft("18/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000018", "một")));
    registrar.act(registrar.office(), id, "submit", Map.of());
    Person leader = agency.person("lanhdao");
    String page = "/desk/quyet-dinh/" + id + "/duyet";
    String along = leader.page(page).select("input[name=along]").val();
    rewritten(registrar.read(leader, id).path("notice").asLong());
    String version = "" + registrar.read(leader, id).path("version").asInt();
    var older = leader.post(page, "act", "approve-publish", "version", version, "along", along);
    assertThat(older.statusCode()).isEqualTo(409);
    assertThat(org.jsoup.Jsoup.parse(older.body()).select("input[name=along]").val()).isNotEqualTo(along).startsWith("EDITION:");
    var done = leader.post(page, "act", "approve-publish", "version", version, "along", leader.page(page).select("input[name=along]").val());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
  }

  private static java.net.http.HttpResponse<String> approve(Person who, long id, Map<String, Object> input) {
    return Registrar.send(who, "POST", "/api/v1/decisions/" + id + "/actions/approve", input);
  }

  /** The office takes the notice back and submits it with other words while a leader looks at the decision. */
  private static void rewritten(long article) {
    ofNotice(article, "POST", "/actions/recall", Map.of());
    String body = ArticleDesk.json(registrar.office().get("/api/v1/articles/" + article)).path("body").asText();
    ofNotice(article, "PUT", "", Map.of("body", body + "<p>Lời thêm vào khi lãnh đạo đang xem.</p>"));
    ofNotice(article, "POST", "/actions/submit", Map.of());
  }

  private static void ofNotice(long article, String method, String path, Map<String, Object> fields) {
    var body = new java.util.HashMap<>(fields);
    body.put("version", ArticleDesk.json(registrar.office().get("/api/v1/articles/" + article)).path("version").asInt());
    var answer = Registrar.send(registrar.office(), method, "/api/v1/articles/" + article + path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void approval_and_posting_in_one_go_post_both() {
    long id = registrar.draft("15/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000015", "một")));
    registrar.act(registrar.office(), id, "submit", Map.of());
    registrar.act(agency.person("lanhdao"), id, "approve", Map.of("publish", true));
    assertThat(notice(id).path("state").asText()).isEqualTo("PUBLISHED");
    registrar.act(agency.person("lanhdao"), id, "withdraw", Map.of("reason", "Ban hành nhầm"));
    assertThat(notice(id).path("state").asText()).isEqualTo("WITHDRAWN");
  }

  @Test
  void tables_are_put_anew_when_items_changed_and_the_words_around_them_stay() {
    Person office = registrar.office();
    long id = registrar.draft("16/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000016", "một")));
    var drafted = office.post("/desk/quyet-dinh/" + id + "/thong-bao");
    assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(303);
    JsonNode article = notice(id);
    String edited = article.path("body").asText() + "<p>Lời do người viết thêm.</p>";
    office.json("PUT", "/api/v1/articles/" + article.path("id").asLong(),
        ArticleDesk.write(Map.of("body", edited, "version", article.path("version").asInt())));
    String page = "/desk/quyet-dinh/" + id + "/thong-bao";
    assertThat(office.get(page).body()).doesNotContain("không còn khớp");
    int version = registrar.read(office, id).path("version").asInt();
    Registrar.send(office, "PUT", "/api/v1/decisions/" + id,
        Map.of("version", version, "items", List.of(Registrar.item("NEW", "1.000017", "hai"))));
    assertThat(office.get(page).body()).contains("không còn khớp");
    assertThat(office.post(page + "/bang").statusCode()).isEqualTo(303);
    assertThat(office.get(page).body()).doesNotContain("không còn khớp");
    String body = notice(id).path("body").asText();
    assertThat(body).contains("1.000017", "Lời do người viết thêm.");
    assertThat(Jsoup.parse(body).select("table")).hasSize(1);
  }

  private static JsonNode notice(long decision) {
    long article = registrar.read(registrar.office(), decision).path("notice").asLong();
    return ArticleDesk.json(registrar.office().get("/api/v1/articles/" + article));
  }

  private static void hand(long article, long account) {
    desk.database().change(tx -> {
      long edition = tx.mapper(vn.cchc.article.EditionMapper.class).working(article).orElseThrow().id();
      vn.cchc.route.Hands.wrote(tx, vn.cchc.article.ArticleDossier.SUBJECT, edition, account, desk.clock.instant());
    });
  }

  private static long count(String sql) throws Exception {
    try (var c = desk.connect(); var rows = c.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
