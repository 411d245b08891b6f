package vn.cchc.article.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
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

/** The editor's form over HTTP and a real database: whatever happens, nothing typed is lost. */
class EditorPagesIT {
  private static final String SUMMARY = "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.";
  private static RunningDesk desk;
  private static Agency agency;
  private static ArticleDesk articles;
  private static Person author;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-20T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
    articles = new ArticleDesk(desk, agency);
    author = agency.person("bientap");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void a_form_that_comes_twice_begins_one_article() {
    String once = author.page("/desk/bai-viet/moi").select("input[name=once]").val();
    var first = begin("once", once, "title", "Bài chỉ được bắt đầu một lần");
    var second = begin("once", once, "title", "Bài chỉ được bắt đầu một lần");
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(location(first)).startsWith("/cchc/desk/bai-viet/").contains("/sua?done=article.saved");
    assertThat(location(second)).isEqualTo(location(first));
  }

  @Test
  void a_form_with_faults_comes_back_whole_and_stores_nothing() {
    long before = count();
    var answer = begin("title", "Bài có ngày giờ ghi sai", "body", "<p>Nội dung <b>đã gõ</b>.</p>", "byline", "Bút Danh",
        "publishAt", "31/02/2026", "publishTime", "25h", "source.name", "Báo Ngành", "source.date", "hôm qua");
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.title()).startsWith("Lỗi: ");
    assertThat(page.select(".error-summary a").eachAttr("href")).contains("#publishAt", "#publishTime", "#source.date");
    assertThat(page.select("#publishAt").val()).isEqualTo("31/02/2026");
    assertThat(page.select("#publishTime").val()).isEqualTo("25h");
    assertThat(page.getElementById("source.date").val()).isEqualTo("hôm qua");
    assertThat(page.select("#byline").val()).isEqualTo("Bút Danh");
    assertThat(page.select("#body").text()).contains("đã gõ");
    assertThat(page.select("input[name=topics][value=chi-dao]").hasAttr("checked")).isTrue();
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void what_is_lacking_is_said_all_at_once_and_the_text_is_saved() {
    var answer = post("/desk/bai-viet/moi", List.of("topics"), "act", "submit", "title", "Ngắn", "summary", "", "body", "");
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.select(".error-summary a").eachAttr("href")).contains("#title", "#summary", "#body", "#topics");
    assertThat(page.select("[id=topics], [id=title], [id=summary], [id=body]")).hasSize(4);
    assertThat(page.select("form[data-editor-form]").attr("action")).matches("/cchc/desk/bai-viet/\\d+/sua");
  }

  @Test
  void a_submitted_text_goes_to_the_step_with_the_time_proposed() {
    var answer = begin("act", "submit", "title", "Bài đủ điều kiện để trình", "publishAt", "1-12-2026", "publishTime", "8h30");
    assertThat(location(answer)).contains("?done=article.submitted");
    Document page = author.page(location(answer).substring("/cchc".length()));
    assertThat(page.select(".tag").first().text()).isEqualTo("Chờ duyệt: Trưởng đơn vị");
    assertThat(page.select(".step-now").text()).contains("Chức vụ truongphong Người truongphong");
    assertThat(page.select("dl.facts").text()).contains("08:30, 01/12/2026");
  }

  @Test
  void who_saves_second_sees_both_texts_and_can_still_save_his() {
    long id = articles.draft(author, "Hai người cùng sửa một bài");
    String version = "" + articles.version(id);
    Person office = agency.person("vanphong");
    assertThat(save(office, id, version, "Nội dung của văn phòng.").statusCode()).isEqualTo(303);
    var stale = save(author, id, version, "Nội dung của người viết.");
    Document page = Jsoup.parse(stale.body());
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(page.select(".compare-old del").text()).contains("văn phòng");
    assertThat(page.select(".compare-new ins").text()).contains("người viết");
    assertThat(page.select("input[name=body]").val()).contains("Nội dung của người viết.");
    assertThat(page.select("input[name=version]").val()).isEqualTo("" + articles.version(id));
    assertThat(save(author, id, page.select("input[name=version]").val(), "Nội dung của người viết.").statusCode()).isEqualTo(303);
  }

  @Test
  void a_text_that_can_no_longer_be_saved_is_shown_again() {
    long id = articles.draft(author, "Bài được trình trong lúc sửa");
    String version = "" + articles.version(id);
    articles.act(author, id, "submit", Map.of());
    var late = save(author, id, version, "Đoạn viết sau khi bài đã trình.");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.body()).select("#body").text()).contains("Đoạn viết sau khi bài đã trình.");
    assertThat(author.get("/desk/bai-viet/" + id + "/sua").statusCode()).isEqualTo(409);
  }

  @Test
  void what_is_typed_is_kept_offered_and_dropped_once_saved() {
    long id = articles.draft(author, "Bài được giữ trong lúc soạn");
    int version = articles.version(id);
    var kept = author.json("PUT", "/desk/soan/" + id + "/tu-luu?version=" + version,
        "{\"title\":\"Bài được giữ trong lúc soạn\",\"body\":\"<p>Câu đang gõ dở</p>\",\"topics\":[\"chi-dao\"]}");
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(ArticleDesk.json(kept).path("savedAt").asText()).isEqualTo("2026-11-20T02:00:00Z");
    assertThat(author.page("/desk/bai-viet/" + id + "/sua").select(".notice").text()).contains("09:00, 20/11/2026");
    Document restored = author.page("/desk/bai-viet/" + id + "/sua?lay=tu-luu");
    assertThat(restored.select("#body").text()).contains("Câu đang gõ dở");
    save(author, id, "" + version, "Câu đã gõ xong.");
    assertThat(author.page("/desk/bai-viet/" + id + "/sua").text()).doesNotContain("Có bản soạn dở");
  }

  @Test
  void autosave_over_an_older_text_is_kept_and_says_so() {
    long id = articles.draft(author, "Bài tự lưu trên bản cũ");
    int version = articles.version(id);
    save(agency.person("vanphong"), id, "" + version, "Bản của văn phòng.");
    var answer = author.json("PUT", "/desk/soan/" + id + "/tu-luu?version=" + version, "{\"body\":\"<p>Bản của tôi</p>\"}");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(author.page("/desk/bai-viet/" + id + "/sua?lay=tu-luu").select("#body").text()).contains("Bản của tôi");
  }

  @Test
  void autosave_refuses_what_is_no_field_of_the_form() {
    assertThat(author.json("PUT", "/desk/soan/moi/tu-luu", "{\"state\":\"PUBLISHED\"}").statusCode()).isEqualTo(400);
    assertThat(author.json("PUT", "/desk/soan/moi/tu-luu", "{\"title\":5}").statusCode()).isEqualTo(400);
    assertThat(author.send("PUT", "/desk/soan/moi/tu-luu", "application/json", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void who_else_writes_is_said_before_typing_starts() {
    long id = articles.draft(author, "Bài có hai người mở");
    Person office = agency.person("vanphong");
    assertThat(author.json("POST", "/desk/soan/" + id + "/dang-mo", "{}").body()).contains("\"others\":[]");
    assertThat(office.json("POST", "/desk/soan/" + id + "/dang-mo", "{}").body()).contains("Người bientap");
    assertThat(author.page("/desk/bai-viet/" + id + "/sua").select(".notice").text()).contains("Người vanphong cũng đang mở bài này");
  }

  @Test
  void pastes_from_word_become_lists_and_old_fonts_are_shown_before_they_are_converted() {
    var word = author.json("POST", "/desk/soan/dan", ArticleDesk.write(Map.of("html",
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;</span></span>Việc thứ nhất</p>")));
    assertThat(ArticleDesk.json(word).path("html").asText()).contains("<li>").doesNotContain("mso");
    assertThat(ArticleDesk.json(word).has("legacy")).isFalse();
    var old = ArticleDesk.json(author.json("POST", "/desk/soan/dan",
        ArticleDesk.write(Map.of("html", "<p style=\"font-family:.VnTime\">C¶i c¸ch hµnh chÝnh</p>"))));
    assertThat(old.path("legacy").path("preview").asText()).contains("Cải cách hành chính");
    assertThat(old.path("html").asText()).contains("C¶i c¸ch hµnh chÝnh");
  }

  @Test
  void text_for_an_old_font_is_converted_only_after_a_preview() {
    var refused = begin("act", "submit", "title", "Bài gõ bằng phông chữ cũ", "body", "<p>C¶i c¸ch hµnh chÝnh ë x· lµ viÖc cña mäi ng­êi</p>");
    Document form = Jsoup.parse(refused.body());
    assertThat(form.select("button[value=convert]")).isNotEmpty();
    String action = form.select("form[data-editor-form]").attr("action").substring("/cchc".length());
    var preview = author.post(action, fields(form, "act", "convert"));
    Document shown = Jsoup.parse(preview.body());
    assertThat(shown.select(".compare-new .article-body").text()).contains("Cải cách hành chính");
    var back = author.post(action, fields(shown.select("form").get(1), "act", "converted"));
    assertThat(Jsoup.parse(back.body()).select("#body").text()).contains("Cải cách hành chính");
    assertThat(back.statusCode()).isEqualTo(200);
  }

  @Test
  void a_head_is_told_what_follows_when_he_edits() {
    long id = articles.draft(author, "Bài mà trưởng đơn vị định sửa");
    assertThat(agency.person("truongphong").page("/desk/bai-viet/" + id + "/sua").text()).contains("chữ duyệt của bạn sẽ không được tính");
    assertThat(author.page("/desk/bai-viet/" + id + "/sua").text()).doesNotContain("chữ duyệt của bạn");
  }

  @Test
  void no_form_is_taken_without_the_token_or_with_another_persons() {
    long before = count();
    assertThat(author.postBare("/desk/bai-viet/moi", "title", "Không có mã").statusCode()).isEqualTo(403);
    assertThat(author.postBare("/desk/bai-viet/moi", "title", "Mã khác", "csrf", agency.person("vanphong").csrf).statusCode()).isEqualTo(403);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void other_units_texts_are_not_there_and_readers_write_nothing() {
    long id = articles.draft(author, "Bài của đơn vị khác");
    Person other = agency.person("bientap2");
    for (String page : List.of("", "/sua", "/xem", "/duyet", "/dang", "/nhan")) {
      assertThat(other.get("/desk/bai-viet/" + id + page).statusCode()).as(page).isEqualTo(404);
    }
    assertThat(agency.person("lanhdao").get("/desk/bai-viet/moi").statusCode()).isEqualTo(403);
    assertThat(author.get("/desk/bai-viet/999999").statusCode()).isEqualTo(404);
    assertThat(new Person(desk).get("/desk/bai-viet/moi").statusCode()).isEqualTo(303);
  }

  @Test
  void the_preview_lists_what_is_lacking_at_every_width() {
    var answer = post("/desk/bai-viet/moi", List.of("topics"), "act", "preview", "title", "Bài xem trước", "body", "<p>Mở đầu</p><h4>Nhảy cấp</h4>");
    Document page = author.page(location(answer).substring("/cchc".length()) + "?rong=PHONE");
    assertThat(page.select(".as-phone .article-body").text()).isEqualTo("Mở đầu Nhảy cấp");
    assertThat(page.select(".notice-warning li")).hasSize(2);
    assertThat(page.select(".notice-warning").text()).contains("Hãy chọn ít nhất một chuyên mục", "“Nhảy cấp” nhảy cách một cấp");
  }

  @Test
  void lists_and_calendar_answer_their_filters() {
    articles.draft(author, "Bài tìm được bằng chữ không dấu");
    assertThat(author.page("/desk/bai-viet?q=khong+dau").select("tbody th a").eachText()).contains("Bài tìm được bằng chữ không dấu");
    assertThat(author.page("/desk/bai-viet?q=khong+co+bai+nao+nhu+vay").select(".empty").text()).contains("Không có bài nào như vậy");
    assertThat(author.get("/desk/bai-viet?state=LOI").statusCode()).isEqualTo(400);
    assertThat(author.get("/desk/bai-viet?page=-1").statusCode()).isEqualTo(400);
    assertThat(author.page("/desk/lich?thang=2026-12").select("h1").text()).isEqualTo("Lịch đăng tháng 12/2026");
    assertThat(author.get("/desk/lich?thang=2026-13").statusCode()).isEqualTo(400);
    assertThat(author.get("/desk/lich?site=khong-co").statusCode()).isEqualTo(404);
    assertThat(author.page("/desk/").select("h1").text()).isEqualTo("Việc của tôi");
  }

  private static HttpResponse<String> begin(String... fields) {
    return post("/desk/bai-viet/moi", List.of(), fields);
  }

  private static HttpResponse<String> post(String path, List<String> without, String... more) {
    var all = new java.util.LinkedHashMap<String, String>();
    all.putAll(Map.of("site", agency.slug, "unit", "" + agency.first, "kind", "NEWS", "summary", SUMMARY,
        "body", "<p>Nội dung của bài.</p>", "topics", "chi-dao", "act", "save"));
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    without.forEach(all::remove);
    var fields = new ArrayList<String>();
    all.forEach((name, value) -> fields.addAll(List.of(name, value)));
    return author.post(path, fields.toArray(String[]::new));
  }

  private static HttpResponse<String> save(Person who, long id, String version, String text) {
    return who.post("/desk/bai-viet/" + id + "/sua", "version", version, "act", "save", "kind", "NEWS", "unit", "" + agency.first,
        "title", "Bài do nhiều người cùng sửa", "summary", SUMMARY, "body", "<p>" + text + "</p>", "topics", "chi-dao");
  }

  /** What a browser would send of a form, with one button pressed. */
  private static String[] fields(org.jsoup.nodes.Element form, String button, String value) {
    var fields = new ArrayList<String>();
    org.jsoup.nodes.Element of = form instanceof Document page ? page.selectFirst("form[data-editor-form]") : form;
    ((org.jsoup.nodes.FormElement) of).formData().stream().filter(f -> !f.key().equals("csrf") && !f.key().equals("act"))
        .forEach(f -> fields.addAll(List.of(f.key(), f.value())));
    fields.addAll(List.of(button, value));
    return fields.toArray(String[]::new);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").map(l -> java.net.URI.create(l).getPath()
        + (java.net.URI.create(l).getQuery() == null ? "" : "?" + java.net.URI.create(l).getQuery())).orElse("");
  }

  private static long count() {
    return ArticleDesk.json(author.get("/api/v1/articles")).path("total").asLong();
  }
}
