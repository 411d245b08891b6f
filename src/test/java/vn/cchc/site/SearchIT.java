package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.site.Newsstand.Text;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** How visitors find articles by words. */
class SearchIT {
  private static RunningDesk desk;
  private static Newsstand stand;
  private static Newsstand elsewhere;
  private static Person visitor;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    stand = new Newsstand(desk, Agency.in(desk, "so-ngoai-vu"));
    elsewhere = new Newsstand(desk, Agency.in(desk, "thanh-tra"));
    visitor = new Person(desk);
    stand.live("Rút gọn thủ tục hành chính ở bộ phận một cửa");
    stand.live("Thu tức trong ngày của hợp tác xã");
    stand.live("Hòa giải ở cơ sở");
    stand.live(Text.of("Bản tin tháng Mười").body("<p>" + "Lời mở đầu dài. ".repeat(60) + "Người dân nộp hồ sơ trực tuyến qua Cổng dịch vụ công.</p>"));
    elsewhere.live("Thủ tục của cơ quan khác");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static Document search(String words) {
    return visitor.page("/so-ngoai-vu/tim-kiem?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  private static List<String> found(String words) {
    return search(words).select(".news h2").eachText();
  }

  @Test
  void words_without_accents_find_what_has_them() {
    assertThat(found("thu tuc")).contains("Rút gọn thủ tục hành chính ở bộ phận một cửa");
    assertThat(found("HOA GIAI")).containsExactly("Hòa giải ở cơ sở");
  }

  @Test
  void the_accents_typed_come_first() {
    assertThat(found("thủ tục")).startsWith("Rút gọn thủ tục hành chính ở bộ phận một cửa");
    assertThat(found("thu tức")).startsWith("Thu tức trong ngày của hợp tác xã");
  }

  @Test
  void old_and_new_places_of_the_tone_and_decomposed_letters_are_the_same_word() {
    assertThat(found("hoà giải")).containsExactly("Hòa giải ở cơ sở");
    assertThat(found(Normalizer.normalize("thủ tục", Normalizer.Form.NFD))).startsWith("Rút gọn thủ tục hành chính ở bộ phận một cửa");
  }

  @Test
  void only_the_words_looked_for_are_marked_and_a_snippet_shows_where() {
    Document page = search("dịch vụ công");
    assertThat(page.select(".news h2").eachText()).containsExactly("Bản tin tháng Mười");
    assertThat(page.select("mark").eachText()).containsOnly("dịch vụ công");
    assertThat(page.select(".news li").text()).contains("nộp hồ sơ trực tuyến");
  }

  @Test
  void a_site_finds_only_its_own_articles() {
    assertThat(found("cơ quan khác")).doesNotContain("Thủ tục của cơ quan khác");
    assertThat(visitor.page("/thanh-tra/tim-kiem?q=thu+tuc").select(".news h2").eachText()).containsExactly("Thủ tục của cơ quan khác");
  }

  @Test
  void nothing_found_and_nothing_asked_say_so() {
    assertThat(search("xyzxyz").text()).contains("Không có tin, bài nào khớp với “xyzxyz”.");
    assertThat(search("   ").text()).contains("Hãy gõ từ cần tìm");
    assertThat(search("!!! ??? \"*:(").text()).contains("Không có tin, bài nào khớp");
    assertThat(search("thu tuc AND OR NOT title:* -a \\").select("h1")).hasSize(1);
  }

  @Test
  void what_is_published_changed_and_withdrawn_is_found_so_within_a_second() {
    long id = stand.live("Chim bồ câu đưa thư");
    assertThat(found("bo cau")).containsExactly("Chim bồ câu đưa thư");
    stand.run("update edition set title = 'Đại bàng đưa thư', summary = 'Tóm tắt' where article_id = ?", id);
    stand.tell("article.publish", "ARTICLE", id);
    assertThat(found("bo cau")).isEmpty();
    assertThat(found("dai bang")).containsExactly("Đại bàng đưa thư");
    stand.withdraw(id, "ERROR", null, "Sai");
    assertThat(found("dai bang")).isEmpty();
  }

  @Test
  void the_open_api_searches_too() {
    var answer = visitor.get("/api/v1/public/so-ngoai-vu/articles?q=thu%20tuc&size=1");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"page\":1", "\"size\":1", "\"total\":2");
  }

  @Test
  void an_index_is_followed_from_where_it_was_left_and_built_anew_when_lost() throws Exception {
    String url = TestDatabase.migrated();
    MovableClock clock = new MovableClock("2026-11-10T02:00:00Z");
    Path home = Files.createTempDirectory(Path.of("target"), "search-home");
    Map<String, String> settings = Map.of("CCHC_HOME", home.toString());
    try (var first = start(url, clock, settings)) {
      new Newsstand(first, Agency.in(first, "mot")).live("Tin thứ nhất");
    }
    try (var second = start(url, clock, settings)) {
      assertThat(titles(second, "thu nhat")).containsExactly("Tin thứ nhất");
    }
    for (var file : Files.list(home.resolve("index")).toList()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    try (var third = start(url, clock, settings)) {
      assertThat(titles(third, "thu nhat")).containsExactly("Tin thứ nhất");
    }
  }

  private static RunningDesk start(String url, MovableClock clock, Map<String, String> settings) throws Exception {
    return new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), clock, settings);
  }

  /** A new index takes a moment; until then the page says so. */
  private static List<String> titles(RunningDesk desk, String words) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (true) {
      var answer = new Person(desk).get("/mot/tim-kiem?q=" + words.replace(' ', '+'));
      if (answer.statusCode() == 200 || System.nanoTime() > until) {
        return Jsoup.parse(answer.body()).select(".news h2").eachText();
      }
      assertThat(answer.body()).contains("đang được lập lại");
      Thread.sleep(20);
    }
  }
}
