package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.journal.Entry;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Pages from memory: the same bytes, and gone as soon as their site changes. */
class PageCacheIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<String> KEPT = List.of("/", "/so-ngoai-vu/", "/so-ngoai-vu/?page=1", "/so-ngoai-vu/rss.xml",
      "/so-ngoai-vu/sitemap.xml", "/so-ngoai-vu/fragment/moi-nhat?n=3", "/api/v1/public/so-ngoai-vu/articles", "/so-ngoai-vu/tthc/", "/so-ngoai-vu/tthc/thay-doi", "/so-ngoai-vu/tthc/rss.xml",
      "/api/v1/public/so-ngoai-vu/procedures");
  private static RunningDesk desk;
  private static Agency agency;
  private static Agency other;
  private static Newsstand stand;
  private static long article;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    other = Agency.in(desk, "thanh-tra");
    stand = new Newsstand(desk, agency);
    article = stand.live("Bài được giữ trong bộ nhớ");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(desk.url(path)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(String path, String... headers) {
    return new String(get(path, headers).body(), StandardCharsets.UTF_8);
  }

  @Test
  void a_kept_page_is_the_same_as_the_rendered_one_with_all_its_headers() {
    for (String path : KEPT) {
      stand.tell("unit.edit", "UNIT", agency.first);
      var rendered = get(path);
      var kept = get(path);
      assertThat(kept.body()).as(path).isEqualTo(rendered.body());
      assertThat(header(rendered, "X-Request-Id")).as(path).isNotEmpty();
      assertThat(header(kept, "X-Request-Id")).as("answered by the first filter " + path).isEmpty();
      for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary", "Content-Security-Policy", "X-Content-Type-Options",
          "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy")) {
        assertThat(header(kept, name)).as(path + " " + name).isNotEmpty().isEqualTo(header(rendered, name));
      }
      assertThat(header(kept, "Set-Cookie")).isEmpty();
    }
  }

  @Test
  void a_browser_that_has_the_page_is_told_so_by_memory_and_by_rendering() {
    for (String path : KEPT) {
      String mark = header(get(path), "ETag");
      for (int i = 0; i < 2; i++) {
        var answer = get(path, "If-None-Match", mark);
        assertThat(answer.statusCode()).as(path).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(mark);
        stand.told(article);
      }
      assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void pages_are_packed_for_those_who_can_unpack_them() throws IOException {
    stand.told(article);
    for (int i = 0; i < 2; i++) {
      var packed = get("/so-ngoai-vu/", "Accept-Encoding", "gzip, deflate, br");
      assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
      assertThat(header(packed, "Content-Length")).isEqualTo("" + packed.body().length);
      try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(in.readAllBytes()).isEqualTo(get("/so-ngoai-vu/").body());
      }
    }
    assertThat(header(get("/so-ngoai-vu/", "Accept-Encoding", "gzip;q=0"), "Content-Encoding")).isEmpty();
  }

  @Test
  void a_page_stays_until_the_journal_tells_of_its_site() {
    long id = stand.live("Tên lúc đầu");
    String path = "/so-ngoai-vu/tin/bai-viet-" + id;
    assertThat(text(path)).contains("Tên lúc đầu");
    stand.run("update edition set title = 'Tên về sau' where article_id = ?", id);
    assertThat(text(path)).contains("Tên lúc đầu");
    assertThat(text(path + "?utm_source=zalo&fbclid=1")).contains("Tên lúc đầu");
    desk.database().change(tx -> desk.journal().append(tx,
        Entry.of(null, "site.edit", other.site, "PLAN", 1)));
    desk.desk().feed().catchUp();
    assertThat(text(path)).contains("Tên lúc đầu");
    stand.told(id);
    assertThat(text(path)).contains("Tên về sau");
  }

  @Test
  void no_session_changes_a_public_page_and_no_private_page_is_kept() {
    Person leader = agency.person("lanhdao");
    for (String path : KEPT) {
      assertThat(leader.get(path).body()).as(path).isEqualTo(text(path));
    }
    assertThat(leader.get("/desk/").body()).isNotEqualTo(text("/desk/"));
    assertThat(header(get("/so-ngoai-vu/tim-kiem?q=a"), "Cache-Control")).isEqualTo("no-store");
    assertThat(header(get("/so-ngoai-vu/khong-co"), "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void what_a_person_publishes_and_withdraws_is_seen_within_a_second() throws InterruptedException {
    var articles = new ArticleDesk(desk, agency);
    assertThat(text("/so-ngoai-vu/")).doesNotContain("Một cửa làm việc cả thứ Bảy");
    long id = articles.published("Một cửa làm việc cả thứ Bảy");
    seen("/so-ngoai-vu/", "Một cửa làm việc cả thứ Bảy", true);
    articles.act(agency.person("vanphong"), id, "withdraw", Map.of("reason", "Sai ngày", "withdrawAs", "ERROR"));
    seen("/so-ngoai-vu/", "Một cửa làm việc cả thứ Bảy", false);
    assertThat(get("/so-ngoai-vu/tin/mot-cua-lam-viec-ca-thu-bay-" + id).statusCode()).isEqualTo(410);
  }

  private static void seen(String path, String words, boolean there) throws InterruptedException {
    long start = System.nanoTime();
    while (text(path).contains(words) != there && System.nanoTime() - start < 5_000_000_000L) {
      Thread.sleep(10);
    }
    System.out.println("a change was seen after ms=" + (System.nanoTime() - start) / 1_000_000);
    assertThat(text(path).contains(words)).isEqualTo(there);
  }
}
