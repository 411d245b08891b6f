package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.site.Newsstand.Text;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Every public address, as a visitor meets it. */
class SiteIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Newsstand stand;
  private static Person visitor;
  private static long topic;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    Agency.in(desk, "thanh-tra");
    stand = new Newsstand(desk, agency);
    visitor = new Person(desk);
    topic = stand.topic("tai-chinh-cong", "Tài chính công");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static String path(long article) {
    return "/so-ngoai-vu/tin/bai-viet-" + article;
  }

  @Test
  void the_first_page_lists_the_sites_and_each_site_has_a_home() {
    stand.live(Text.of("Sở Ngoại vụ họp giao ban"), topic);
    assertThat(visitor.page("/").select("main a").eachAttr("href")).contains("/cchc/so-ngoai-vu/", "/cchc/thanh-tra/");
    Document home = visitor.page("/so-ngoai-vu/");
    assertThat(home.select("h1")).hasSize(1);
    assertThat(home.text()).contains("Sở Ngoại vụ họp giao ban", "Tài chính công", "Chịu trách nhiệm nội dung: Ông Nguyễn Văn A");
    assertThat(visitor.page("/thanh-tra/").text()).contains("Chưa có tin, bài nào.").doesNotContain("họp giao ban");
    assertThat(visitor.get("/so-ngoai-vu").headers().firstValue("Location")).hasValue("/cchc/so-ngoai-vu/");
  }

  @Test
  void an_article_has_one_heading_its_dates_and_its_metadata() {
    long id = stand.live(new Text("Công khai “thủ tục” & <kết quả>", "Tóm tắt \"ngắn\" của bài viết", "<h2>Mục</h2><p>Lời.</p>",
        "Hoàng Thu Trang", "Báo Lạng Sơn", "https://example.vn/bai?a=1&b=2"), topic);
    Document page = visitor.page(path(id));
    assertThat(page.select("h1").eachText()).containsExactly("Công khai “thủ tục” & <kết quả>");
    assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("body > a").first().attr("href")).isEqualTo("#main");
    for (String name : new String[] {"title", "creator", "date", "description", "publisher", "identifier", "language", "subject", "source"}) {
      assertThat(page.select("meta[name=DC." + name + "]").attr("content")).as(name).isNotBlank();
    }
    assertThat(page.select("meta[name=DC.title]").attr("content")).isEqualTo("Công khai “thủ tục” & <kết quả>");
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("script[type=application/ld+json]").html()).contains("NewsArticle").doesNotContain("<kết");
    assertThat(page.select(".source a").attr("rel")).isEqualTo("noopener noreferrer");
    assertThat(page.select("time").first().attr("datetime")).isEqualTo("2026-11-10T09:00+07:00");
  }

  @Test
  void an_old_or_wrong_slug_leads_to_the_present_address() {
    long id = stand.live("Bài có địa chỉ");
    for (String name : new String[] {"ten-cu-" + id, "" + id, "-" + id}) {
      var answer = visitor.get("/so-ngoai-vu/tin/" + name);
      assertThat(answer.statusCode()).as(name).isEqualTo(301);
      assertThat(answer.headers().firstValue("Location")).hasValue("/cchc" + path(id));
    }
  }

  @Test
  void an_article_of_another_site_a_draft_and_no_article_are_not_found_in_the_looks_of_the_site() {
    long live = stand.live("Bài của Sở Ngoại vụ");
    long draft = stand.article("bai-viet");
    stand.edition(draft, 1, "DRAFT", Text.of("Bản thảo kín"), desk.clock.instant());
    for (String path : new String[] {"/thanh-tra/tin/bai-viet-" + live, path(draft), path(99_999_999), "/so-ngoai-vu/tin/khong",
        "/so-ngoai-vu/tin/a-99999999999999999999", "/so-ngoai-vu/khong-co", "/so-ngoai-vu/chu-de/khong-co", "/khong-co/",
        "/so-ngoai-vu/ke-hoach/1999", "/so-ngoai-vu/?page=999"}) {
      var answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("Không tìm thấy trang", "site.css").doesNotContain("Bản thảo kín");
    }
    assertThat(Jsoup.parse(visitor.get("/so-ngoai-vu/khong-co").body()).select(".bottom").text()).contains("Cơ quan so-ngoai-vu");
  }

  @Test
  void bad_questions_are_refused_with_a_sentence() {
    for (String path : new String[] {"/so-ngoai-vu/?page=-1", "/so-ngoai-vu/?page=x", "/so-ngoai-vu/?page=1&page=2", "/so-ngoai-vu/?unit=x",
        "/so-ngoai-vu/fragment/moi-nhat?n=0", "/so-ngoai-vu/fragment/moi-nhat?n=21", "/so-ngoai-vu/fragment/moi-nhat?n=a"}) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(400);
    }
  }

  @Test
  void a_withdrawn_article_answers_by_its_reason() {
    long outdated = stand.live("Bài đã cũ");
    stand.withdraw(outdated, "OUTDATED", null, "Thủ tục đã thay đổi");
    var page = visitor.get(path(outdated));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("không còn phù hợp", "Thủ tục đã thay đổi", "Nội dung của bài.");

    long wrong = stand.live("Bài có sai sót");
    stand.withdraw(wrong, "ERROR", null, "Sai số liệu nội bộ");
    var gone = visitor.get(path(wrong));
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("Bài có sai sót", "nội dung chưa chính xác").doesNotContain("Nội dung của bài.", "Sai số liệu nội bộ");

    long whole = stand.live("Bài gộp");
    long merged = stand.live("Bài được nhập");
    stand.withdraw(merged, "MERGED", whole, "Nhập bài");
    var moved = visitor.get(path(merged));
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).hasValue("/cchc" + path(whole));
    stand.withdraw(whole, "MERGED", merged, "Vòng tròn");
    assertThat(visitor.get(path(merged)).statusCode()).isEqualTo(410);
    assertThat(visitor.page("/so-ngoai-vu/?page=1").text()).doesNotContain("Bài đã cũ", "Bài có sai sót", "Bài được nhập");
  }

  @Test
  void an_expired_article_stays_marked_but_leaves_lists_and_feeds() {
    long id = stand.live("Thông báo có hạn");
    assertThat(visitor.get("/so-ngoai-vu/rss.xml").body()).contains("Thông báo có hạn");
    stand.expire(id);
    assertThat(visitor.get(path(id)).body()).contains("đã hết thời hạn", "Nội dung của bài.");
    for (String list : new String[] {"/so-ngoai-vu/", "/so-ngoai-vu/?page=1", "/so-ngoai-vu/rss.xml", "/so-ngoai-vu/sitemap.xml",
        "/so-ngoai-vu/fragment/moi-nhat", "/api/v1/public/so-ngoai-vu/articles"}) {
      assertThat(visitor.get(list).body()).as(list).doesNotContain("Thông báo có hạn");
    }
  }

  @Test
  void only_the_newer_live_edition_matters_and_both_dates_are_shown() {
    long id = stand.live("Tên ban đầu");
    stand.run("update edition set state = 'SUPERSEDED' where article_id = ?", id);
    stand.edition(id, 2, "PUBLISHED", Text.of("Tên đã đính chính"), desk.clock.instant().plus(Duration.ofHours(5)));
    stand.told(id);
    Document page = visitor.page(path(id));
    assertThat(page.select("h1").text()).isEqualTo("Tên đã đính chính");
    assertThat(page.select("article header .meta").text()).contains("09:00, 10/11/2026", "Cập nhật 14:00, 10/11/2026");
  }

  @Test
  void what_people_type_stays_text_on_every_page() {
    String naughty = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>${7*7} ]]> & </title>";
    long id = stand.live(new Text(naughty, naughty, "<p>Sạch</p>", naughty, naughty, "javascript:alert(1)"), topic);
    for (String path : new String[] {path(id), "/so-ngoai-vu/", "/so-ngoai-vu/?page=1", "/so-ngoai-vu/chu-de/tai-chinh-cong",
        "/so-ngoai-vu/fragment/moi-nhat", "/so-ngoai-vu/tim-kiem?q=%3Cscript%3Ealert(1)%3C/script%3E"}) {
      Document page = Jsoup.parse(visitor.get(path).body());
      assertThat(page.select("script:not([src]):not([type=application/ld+json])")).as(path).isEmpty();
      assertThat(page.select("img[onerror], a[href^=javascript]")).as(path).isEmpty();
      assertThat(page.select("script[type=application/ld+json]").stream().map(s -> s.html()).toList())
          .as(path).allSatisfy(json -> assertThat(json).doesNotContain("<"));
    }
  }

  @Test
  void a_body_that_is_less_clean_than_today_demands_is_shown_stricter_and_journalled_once() {
    long id = stand.live(Text.of("Bài có mã độc").body("<p onclick=\"x()\">Lời</p><script>alert(1)</script>"
        + "<p><a href=\"https://example.vn/\">liên kết</a></p><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"));
    Document page = visitor.page(path(id));
    assertThat(page.select(".article-body script, .article-body [onclick]")).isEmpty();
    assertThat(page.select(".article-body a").attr("rel")).isEqualTo("noopener noreferrer");
    assertThat(page.select(".article-body .table-wrap[tabindex=0] table")).hasSize(1);
    desk.desk().feed().catchUp();
    visitor.get(path(id));
    assertThat(journalled("article.shown-stricter", id)).isEqualTo(1);
  }

  private static int journalled(String action, long id) {
    return (int) desk.database().read(tx -> desk.journal().history(tx, "ARTICLE", id)).stream()
        .filter(row -> row.action().equals(action)).count();
  }

  @Test
  void feeds_are_well_formed_and_carry_absolute_addresses() throws Exception {
    long id = stand.live(Text.of("Tin <b>đậm</b> & ]]> lạ"), topic);
    for (String path : new String[] {"/so-ngoai-vu/rss.xml", "/so-ngoai-vu/rss.xml?chu-de=tai-chinh-cong", "/so-ngoai-vu/sitemap.xml"}) {
      var answer = visitor.get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
      assertThat(xml.getDocumentElement().getTextContent()).contains(desk.url(path(id)));
    }
    assertThat(visitor.get("/so-ngoai-vu/rss.xml").headers().firstValue("Content-Type").orElse("")).startsWith("application/rss+xml");
    assertThat(visitor.get("/so-ngoai-vu/rss.xml?chu-de=khong-co").statusCode()).isEqualTo(404);
  }

  @Test
  void the_fragment_has_no_head_and_as_many_articles_as_asked_for() {
    stand.live("Tin cho cổng thứ nhất");
    stand.live("Tin cho cổng thứ hai");
    var answer = visitor.get("/so-ngoai-vu/fragment/moi-nhat?n=2");
    assertThat(answer.body()).doesNotContain("<html", "<head", "<body", "<!doctype").startsWith("<section");
    assertThat(Jsoup.parse(answer.body()).select("li")).hasSize(2);
  }

  @Test
  void pages_stay_light_and_the_colours_of_the_site_never_change_under_one_address() {
    for (int i = 0; i < 12; i++) {
      stand.live(Text.of("Bài số " + i + " về cải cách hành chính ở địa phương").summary("Tóm tắt dài vừa phải. ".repeat(15)), topic);
    }
    int css = visitor.get("/assets/css/site.css").body().length();
    for (String path : new String[] {"/so-ngoai-vu/", "/so-ngoai-vu/?page=1", "/so-ngoai-vu/chu-de/tai-chinh-cong"}) {
      int html = visitor.get(path).body().getBytes(StandardCharsets.UTF_8).length;
      System.out.println("bytes of " + path + " html=" + html + " css=" + css);
      assertThat(html + css).as(path).isLessThan(30_000);
    }
    String theme = visitor.page("/so-ngoai-vu/").select("link[href*=theme-]").attr("href").substring("/cchc".length());
    var answer = visitor.get(theme);
    assertThat(answer.body()).contains("--site-primary:#0b5394");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }
}
