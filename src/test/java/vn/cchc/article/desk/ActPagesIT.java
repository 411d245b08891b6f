package vn.cchc.article.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The pages of the acts over HTTP: what they ask, what they refuse, and that a second click does nothing. */
class ActPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static ArticleDesk articles;
  private static Person author;
  private static Person head;
  private static Person leader;
  private static Person office;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-20T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
    articles = new ArticleDesk(desk, agency);
    author = agency.person("bientap");
    head = agency.person("truongphong");
    leader = agency.person("lanhdao");
    office = agency.person("vanphong");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void an_approval_needs_its_ticks_and_keeps_those_that_were_set() {
    long id = submitted("Bài cần đủ dấu xác nhận");
    var refused = act(head, id, "duyet", "act", "approve", "checklist", "facts");
    Document page = Jsoup.parse(refused.body());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(page.select(".error-summary a[href=#checklist]")).hasSize(3);
    assertThat(page.select("input[value=facts]").hasAttr("checked")).isTrue();
    assertThat(approve(head, id).headers().firstValue("Location").orElse("")).endsWith("?done=article.approved-IN_REVIEW");
    assertThat(leader.page("/desk/").select(".work h3").eachText()).contains("Bài cần đủ dấu xác nhận");
  }

  @Test
  void an_approval_with_a_day_that_does_not_exist_is_refused_and_signs_nothing() {
    long id = submitted("Bài duyệt kèm ngày không có");
    approve(head, id);
    var refused = act(leader, id, "duyet", "act", "approve", "publishAt", "31/02/2027", "publishTime", "08:00");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(ArticleDesk.json(leader.get("/api/v1/articles/" + id)).path("state").asText()).isEqualTo("IN_REVIEW");
  }

  @Test
  void a_return_needs_a_reason_and_the_writer_sees_it() {
    long id = submitted("Bài bị trả lại có lý do");
    assertThat(act(head, id, "duyet", "act", "return").statusCode()).isEqualTo(422);
    var returned = act(head, id, "duyet", "act", "return", "ready", "Số liệu cần kiểm tra lại", "reason", "xem lại đoạn hai");
    assertThat(returned.statusCode()).isEqualTo(303);
    assertThat(author.page("/desk/").select(".card").text()).contains("Số liệu cần kiểm tra lại; xem lại đoạn hai");
    assertThat(author.page("/desk/bai-viet/" + id).select(".timeline blockquote").text()).contains("xem lại đoạn hai");
  }

  @Test
  void the_review_shows_what_was_mended_word_by_word() {
    long id = submitted("Bài được sửa sau khi trả lại");
    act(head, id, "duyet", "act", "return", "reason", "sai số liệu");
    var body = "<p>Nội dung mới của bài.</p>";
    author.json("PUT", "/api/v1/articles/" + id, ArticleDesk.write(Map.of("version", articles.version(id), "body", body)));
    articles.act(author, id, "submit", Map.of());
    Document page = head.page("/desk/bai-viet/" + id + "/duyet");
    assertThat(page.select(".compare ins").text()).isEqualTo("mới");
    assertThat(head.page("/desk/bai-viet/" + id + "/duyet?toan-van=1").select(".compare")).isEmpty();
  }

  @Test
  void who_approves_sees_what_is_attached() throws Exception {
    String sha = "ab".repeat(32);
    try (var connection = desk.connect(); var insert = connection.prepareStatement(
        "insert into stored_file (sha256, type, size, created_at) values (?, 'application/pdf', 1, '2026-11-20')")) {
      insert.setString(1, sha);
      insert.execute();
    }
    long id = articles.draft(author, "Bài có tệp đính kèm");
    var saved = author.json("PUT", "/api/v1/articles/" + id, ArticleDesk.write(Map.of("version", articles.version(id),
        "attachments", List.of(Map.of("sha256", sha, "name", "Kế hoạch.pdf")))));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    articles.act(author, id, "submit", Map.of());
    String link = "/cchc/files/" + sha + "/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf";
    for (String page : List.of("", "/duyet", "/xem")) {
      assertThat(head.page("/desk/bai-viet/" + id + page).select("a[href=" + link + "]").text()).as(page).isEqualTo("Kế hoạch.pdf");
    }
  }

  @Test
  void a_live_text_is_what_its_next_edition_is_compared_with() {
    long id = articles.published("Bài đang đăng được sửa");
    assertThat(post(author, id, "ban-moi").statusCode()).isEqualTo(303);
    author.json("PUT", "/api/v1/articles/" + id,
        ArticleDesk.write(Map.of("version", articles.version(id), "title", "Bài đang đăng đã được sửa")));
    articles.act(author, id, "submit", Map.of());
    Document page = head.page("/desk/bai-viet/" + id + "/duyet");
    assertThat(page.select(".tabs [aria-current]").text()).isEqualTo("So với bản đang đăng");
    assertThat(page.select(".compare ins").text()).isEqualTo("đã");
    assertThat(head.page("/desk/bai-viet/" + id + "/duyet?so-voi=LIVE").select(".compare ins")).hasSize(1);
    assertThat(head.get("/desk/bai-viet/" + id + "/duyet?so-voi=NEXT").statusCode()).isEqualTo(400);
  }

  @Test
  void the_button_says_when_a_time_that_has_passed_means_at_once() {
    long id = articles.draft(author, "Bài có giờ đề nghị đã qua");
    articles.act(author, id, "submit", Map.of("publishAt", "2026-11-20T02:10:00Z"));
    approve(head, id);
    assertThat(leader.page("/desk/bai-viet/" + id + "/duyet").select(".actions .button-primary").text()).startsWith("Duyệt, đăng lúc 09:10");
    desk.clock.set("2026-11-20T02:15:00Z");
    assertThat(leader.page("/desk/bai-viet/" + id + "/duyet").select(".actions .button-primary").text()).isEqualTo("Duyệt và đăng ngay");
    assertThat(act(leader, id, "duyet", "act", "approve").headers().firstValue("Location").orElse("")).endsWith("approved-PUBLISHED");
  }

  @Test
  void nobody_reviews_out_of_turn_or_what_he_wrote() {
    long id = submitted("Bài chưa đến lượt người khác");
    assertThat(author.get("/desk/bai-viet/" + id + "/duyet").statusCode()).isEqualTo(403);
    assertThat(act(author, id, "duyet", "act", "approve").statusCode()).isEqualTo(403);
    Document early = leader.page("/desk/bai-viet/" + id + "/duyet");
    assertThat(early.select("button[value=approve]")).isEmpty();
    assertThat(early.select("button[value=return]")).isNotEmpty();
  }

  @Test
  void a_second_click_on_posting_is_told_that_the_first_was_done() {
    long id = articles.approved("Bài được bấm đăng hai lần");
    assertThat(office.page("/desk/bai-viet/" + id + "/dang").select("dl.facts").text()).contains("/cchc/so-thu/tin/bai-duoc-bam-dang-hai-lan-" + id);
    String version = "" + articles.version(id);
    assertThat(office.post("/desk/bai-viet/" + id + "/dang", "version", version, "act", "do").statusCode()).isEqualTo(303);
    var again = office.post("/desk/bai-viet/" + id + "/dang", "version", version, "act", "do");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(again.body()).text()).contains("Đã đăng", "bấm hai lần");
  }

  @Test
  void what_changed_meanwhile_is_shown_with_what_was_typed() {
    long id = articles.approved("Bài đổi chuyên mục lúc đang gỡ");
    String version = "" + articles.version(id);
    correct(id, "topics", "chi-dao", "reason", "sửa cho đúng kế hoạch");
    var stale = office.post("/desk/bai-viet/" + id + "/tra-lai", "version", version, "act", "do", "reason", "đợi số liệu");
    Document page = Jsoup.parse(stale.body());
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(page.select("#reason").text()).isEqualTo("đợi số liệu");
    assertThat(page.select("input[name=version]").val()).isEqualTo("" + articles.version(id));
  }

  @Test
  void a_schedule_wants_a_time_to_come_and_says_when_another_text_goes_then() {
    long first = articles.approved("Bài hẹn giờ thứ nhất");
    long second = articles.approved("Bài hẹn giờ thứ hai");
    assertThat(act(office, first, "hen-gio", "publishAt", "", "publishTime", "").statusCode()).isEqualTo(422);
    var past = act(office, first, "hen-gio", "publishAt", "19/11/2026", "publishTime", "08:00");
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(past.body()).select("#publishAt").val()).isEqualTo("19/11/2026");
    assertThat(act(office, first, "hen-gio", "publishAt", "25/12/2026", "publishTime", "08:00").statusCode()).isEqualTo(303);
    var clash = act(office, second, "hen-gio", "publishAt", "25/12/2026", "publishTime", "8h");
    assertThat(clash.statusCode()).isEqualTo(422);
    assertThat(clash.body()).contains("Bài hẹn giờ thứ nhất");
    assertThat(act(office, second, "hen-gio", "publishAt", "25/12/2026", "publishTime", "8h", "sure", "yes").statusCode()).isEqualTo(303);
    assertThat(office.page("/desk/lich?thang=2026-12").select(".month-scheduled")).hasSize(2);
    assertThat(act(office, second, "bo-hen-gio").statusCode()).isEqualTo(303);
    assertThat(articles.state(second)).isEqualTo("APPROVED");
  }

  @Test
  void a_withdrawal_asks_why_and_finds_what_replaces_the_text() {
    long other = articles.published("Hướng dẫn đầy đủ hơn");
    long id = articles.published("Hướng dẫn cũ sẽ gộp");
    var refused = act(office, id, "go", "reason", "gộp lại");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#reason").text()).isEqualTo("gộp lại");
    Document found = Jsoup.parse(act(office, id, "go", "act", "search", "find", "day du hon", "withdrawAs", "MERGED", "reason", "gộp lại").body());
    assertThat(found.select("input[name=redirectTo]").eachAttr("value")).containsExactly("" + other);
    assertThat(found.select("input[value=MERGED]").hasAttr("checked")).isTrue();
    assertThat(act(office, id, "go", "withdrawAs", "MERGED", "redirectTo", "" + other, "reason", "gộp lại").statusCode()).isEqualTo(303);
    assertThat(office.page("/desk/bai-viet/" + id).select(".notice-danger").text()).contains("gộp lại");
  }

  @Test
  void expiry_recall_and_discarding_have_pages_of_their_own() {
    long live = articles.published("Thông báo có thời hạn");
    assertThat(act(office, live, "thoi-han", "expiresAt", "1/1/2026", "expiresTime", "8:00").statusCode()).isEqualTo(422);
    assertThat(act(office, live, "thoi-han", "expiresAt", "31/12/2026", "expiresTime", "17:00").statusCode()).isEqualTo(303);
    assertThat(office.page("/desk/bai-viet/" + live).select(".notice-good").text()).contains("17:00, 31/12/2026");
    long id = submitted("Bài được rút rồi bỏ");
    assertThat(author.page("/desk/bai-viet/" + id + "/rut").select("h1").text()).isEqualTo("Rút lại: Bài được rút rồi bỏ");
    assertThat(act(author, id, "rut").statusCode()).isEqualTo(303);
    assertThat(act(author, id, "bo").statusCode()).isEqualTo(303);
    assertThat(articles.state(id)).isEqualTo("DISCARDED");
    assertThat(author.get("/desk/bai-viet/" + id + "/bo").statusCode()).isIn(403, 409);
  }

  @Test
  void the_office_corrects_labels_with_a_reason_in_any_state() {
    long id = articles.published("Bài cần sửa đơn vị được tính");
    assertThat(author.get("/desk/bai-viet/" + id + "/nhan").statusCode()).isEqualTo(403);
    var refused = correct(id, "topics", "chi-dao", "creditUnit", "" + agency.second);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#creditUnit option[selected]").val()).isEqualTo("" + agency.second);
    assertThat(correct(id, "topics", "chi-dao", "creditUnit", "" + agency.second, "reason", "bài viết về Văn phòng").statusCode()).isEqualTo(303);
    Document page = office.page("/desk/bai-viet/" + id);
    assertThat(page.select("dl.facts").text()).contains("Đơn vị được tính Văn phòng");
    assertThat(page.select(".timeline").text()).contains("đã sửa chuyên mục, đơn vị", "bài viết về Văn phòng");
  }

  @Test
  void the_articles_page_offers_what_the_table_allows_and_an_older_edition_can_be_read() {
    long id = articles.published("Bài có nhiều bản");
    post(author, id, "ban-moi");
    assertThat(author.page("/desk/bai-viet/" + id).select(".acts .button").eachText()).contains("Trình duyệt", "Sửa bài", "Bỏ bản thảo");
    assertThat(leader.page("/desk/bai-viet/" + id).select(".acts .button").eachText()).containsExactly("Đặt thời hạn", "Gỡ bài");
    Document older = author.page("/desk/bai-viet/" + id + "?ban=1");
    assertThat(older.select(".notice").text()).contains("Bạn đang xem bản 1");
    assertThat(older.select(".acts")).isEmpty();
    assertThat(author.get("/desk/bai-viet/" + id + "?ban=9").statusCode()).isEqualTo(404);
  }

  @Test
  void submitting_from_the_page_says_everything_that_is_lacking() {
    var begun = author.json("POST", "/api/v1/articles", ArticleDesk.write(
        Map.of("site", agency.slug, "unit", agency.first, "title", "Bài còn thiếu nhiều thứ")));
    long id = ArticleDesk.json(begun).path("id").asLong();
    var answer = post(author, id, "trinh");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select(".error-summary a").eachAttr("href"))
        .contains("/cchc/desk/bai-viet/" + id + "/sua#summary", "/cchc/desk/bai-viet/" + id + "/sua#topics");
  }

  @Test
  void unknown_acts_and_choices_are_refused_and_nothing_goes_without_the_token() {
    long id = articles.approved("Bài không bị ai đụng tới");
    assertThat(office.get("/desk/bai-viet/" + id + "/xoa").statusCode()).isEqualTo(404);
    assertThat(act(office, id, "tra-lai", "resumeAt", "NOWHERE", "reason", "thử").statusCode()).isEqualTo(400);
    assertThat(office.post("/desk/bai-viet/" + id + "/dang", "version", "mới").statusCode()).isEqualTo(400);
    assertThat(office.postBare("/desk/bai-viet/" + id + "/dang", "version", "" + articles.version(id)).statusCode()).isEqualTo(403);
    assertThat(articles.state(id)).isEqualTo("APPROVED");
  }

  private static long submitted(String title) {
    long id = articles.draft(author, title);
    articles.act(author, id, "submit", Map.of());
    return id;
  }

  private static HttpResponse<String> approve(Person who, long id) {
    var fields = new java.util.ArrayList<>(List.of("act", "approve"));
    ArticleDesk.TICKS.forEach(t -> fields.addAll(List.of("checklist", t)));
    return act(who, id, "duyet", fields.toArray(String[]::new));
  }

  private static HttpResponse<String> correct(long id, String... fields) {
    return act(office, id, "nhan", fields);
  }

  private static HttpResponse<String> post(Person who, long id, String path) {
    return act(who, id, path);
  }

  private static HttpResponse<String> act(Person who, long id, String path, String... fields) {
    var all = new java.util.ArrayList<>(List.of(fields));
    all.addAll(List.of("version", "" + articles.version(id)));
    return who.post("/desk/bai-viet/" + id + "/" + path, all.toArray(String[]::new));
  }
}
