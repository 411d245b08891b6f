package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Tables;
import vn.cchc.testing.Upload;

/** Invalid input is refused with a sentence and an id, and nothing of it is stored. */
class BadInputIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static RunningDesk desk;
  private static Agency agency;
  private static Agency elsewhere;
  private static long topicElsewhere;
  private static ArticleDesk articles;
  private static Person author;
  private static long draft;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    elsewhere = Agency.in(desk, "thanh-tra");
    articles = new ArticleDesk(desk, agency);
    topicElsewhere = new ArticleDesk(desk, elsewhere).topic();
    author = agency.person("bientap");
    draft = articles.draft(author, "Bài để gửi những thứ sai");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void a_field_that_is_unknown_or_of_the_wrong_type_is_400() {
    for (String field : List.of("\"nope\":1", "\"state\":\"PUBLISHED\"", "\"title\":5", "\"title\":[]", "\"title\":{}",
        "\"title\":true", "\"unit\":\"x\"", "\"unit\":1.5", "\"unit\":true", "\"topics\":\"x\"", "\"topics\":{\"a\":1}",
        "\"topics\":[[1]]", "\"topics\":[{\"id\":1}]", "\"topics\":[1.5]", "\"topics\":[true]", "\"coUnits\":[\"x\"]", "\"kind\":\"NOVEL\"",
        "\"kind\":1", "\"kind\":\"\"", "\"source\":\"x\"", "\"source\":{\"date\":\"2026-02-31\"}",
        "\"source\":{\"date\":\"31/02/2026\"}", "\"source\":{\"date\":20260231}", "\"source\":{\"owner\":\"x\"}",
        "\"aiAssisted\":\"yes\"", "\"aiAssisted\":1", "\"audience\":\"x\"", "\"audience\":[1]", "\"version\":\"3\"",
        "\"version\":1.5", "\"version\":true")) {
      refusedAtBeginAndSave(field, 400);
    }
  }

  @Test
  void a_text_that_is_too_long_is_422_with_its_field() {
    Map<String, Integer> limits = Map.of("title", 300, "summary", 1_000, "body", 1_000_000, "byline", 200, "angle", 200);
    limits.forEach((field, most) -> {
      JsonNode said = refusedAtBeginAndSave("\"" + field + "\":\"" + "ă".repeat(most + 1) + "\"", 422);
      assertThat(said.path("problems").findValuesAsText("field")).contains(field);
    });
    refusedAtBeginAndSave("\"source\":{\"name\":\"" + "ă".repeat(201) + "\"}", 422);
    refusedAtBeginAndSave("\"source\":{\"url\":\"https://a.vn/" + "a".repeat(1_000) + "\"}", 422);
    refusedAtBeginAndSave("\"audience\":[\"" + "ă".repeat(61) + "\"]", 422);
    refusedAtBeginAndSave("\"audience\":[" + "\"a\",".repeat(50) + "\"b\"]", 422);
    refusedAtBeginAndSave("\"language\":\"" + "v".repeat(5_000) + "\"", 422);
    refusedAtBeginAndSave("\"topics\":[" + "1,".repeat(5_000) + "1]", 422);
    refusedAtBeginAndSave("\"coUnits\":[" + "1,".repeat(5_000) + "1]", 422);
  }

  @Test
  void what_belongs_to_another_site_or_nowhere_is_refused() {
    refusedAtBeginAndSave("\"unit\":" + elsewhere.first, 422);
    refusedAtBeginAndSave("\"unit\":0", 422);
    refusedAtBeginAndSave("\"unit\":-1", 422);
    refusedAtBeginAndSave("\"unit\":9223372036854775807", 422);
    refusedAtBeginAndSave("\"coUnits\":[" + elsewhere.first + "]", 422);
    refusedAtBeginAndSave("\"coUnits\":[null]", 422);
    refusedAtBeginAndSave("\"topics\":[" + topicElsewhere + "]", 422);
    refusedAtBeginAndSave("\"topics\":[\"khong-co\"]", 422);
    refusedAtBeginAndSave("\"topics\":[\"" + articles.topic() + "abc\"]", 422);
    refusedAtBeginAndSave("\"topics\":[null]", 422);
    refusedAtBeginAndSave("\"language\":\"xx\"", 422);
    refused("POST", "/api/v1/articles", begin("\"site\":\"khong-co\""), 404);
    refused("POST", "/api/v1/articles", begin("\"site\":\"thanh-tra\""), 422);
    refused("POST", "/api/v1/articles", begin("\"site\":null"), 422);
    refused("PUT", one(), save("\"site\":\"thanh-tra\""), 422);
    refused("GET", "/api/v1/articles?site=khong-co", null, 404);
  }

  @Test
  void a_date_that_is_past_or_not_in_any_calendar_is_refused() {
    for (String date : List.of("+99999-01-01", "-0500-01-01", "0000-01-01", "9999-12-31", "1066-10-14")) {
      refusedAtBeginAndSave("\"source\":{\"name\":\"Báo\",\"date\":\"" + date + "\"}", 422);
    }
    long approved = articles.approved("Bài đã duyệt để hẹn giờ sai");
    Person office = agency.person("vanphong");
    for (String time : List.of("2026-11-10T02:00:00Z", "2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
        "+100000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z")) {
      refusedAct(office, approved, "schedule", "\"publishAt\":\"" + time + "\"", 422);
    }
    for (String time : List.of("2026-02-31T00:00:00Z", "2026-11-31T00:00:00Z", "2026-11-20", "20/11/2026", "25:00", "")) {
      refusedAct(office, approved, "schedule", "\"publishAt\":\"" + time + "\"", 400);
    }
    refusedAct(office, approved, "schedule", "\"publishAt\":1795000000", 400);
    refusedAct(office, approved, "schedule", "\"publishAt\":null", 422);
    for (String time : List.of("2026-11-09T00:00:00Z", "9999-12-31T23:59:59Z", "+100000-01-01T00:00:00Z")) {
      refusedAct(author, draft, "submit", "\"publishAt\":\"" + time + "\"", 422);
    }
    long waiting = articles.draft(author, "Bài chờ duyệt để hẹn giờ sai");
    articles.act(author, waiting, "submit", Map.of());
    articles.act(agency.person("truongphong"), waiting, "approve", Map.of("checklist", ArticleDesk.TICKS));
    refusedAct(agency.person("lanhdao"), waiting, "approve", "\"publishAt\":\"+100000-01-01T00:00:00Z\"", 422);
    long live = articles.published("Bài đã đăng để đặt hạn sai");
    for (String time : List.of("2026-11-09T00:00:00Z", "+100000-01-01T00:00:00Z")) {
      refusedAct(office, live, "set-expiry", "\"expiresAt\":\"" + time + "\"", 422);
    }
  }

  @Test
  void an_action_without_what_it_asks_for_is_422_and_without_a_version_400() {
    long live = articles.published("Bài đã đăng để gỡ thiếu lý do");
    Person office = agency.person("vanphong");
    refusedAct(office, live, "withdraw", "\"reason\":\"\",\"withdrawAs\":\"ERROR\"", 422);
    refusedAct(office, live, "withdraw", "\"reason\":\"" + "ă".repeat(2_001) + "\",\"withdrawAs\":\"ERROR\"", 422);
    refusedAct(office, live, "withdraw", "\"reason\":\"Sai thông tin\"", 422);
    refusedAct(office, live, "withdraw", "\"reason\":\"Sai thông tin\",\"withdrawAs\":\"NONE\"", 400);
    for (long to : new long[] {live, 0, -1, Long.MAX_VALUE}) {
      refusedAct(office, live, "withdraw", "\"reason\":\"Trùng bài\",\"withdrawAs\":\"MERGED\",\"redirectTo\":" + to, 422);
    }
    refused(office, "POST", "/api/v1/articles/" + live + "/actions/withdraw", "{}", 400);
    refused(office, "POST", "/api/v1/articles/" + live + "/actions/xoa", "{\"version\":1}", 404);
    for (String action : List.of("discard", "submit")) {
      refusedAct(author, draft, action, "\"reason\":\"" + "ă".repeat(5_000) + "\"", 422);
    }
  }

  @Test
  void json_that_is_broken_doubled_deep_or_huge_is_400() {
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    for (String text : List.of("{", "", "null", "[]", "\"x\"", "{} {}", "{'title':1}", "{\"title\":NaN}", "{\"title\":\"a\nb\"}",
        begin("\"title\":\"Hai\",\"title\":\"Ba\""), begin("\"a\":" + "[".repeat(100_000)), begin("\"topics\":" + "[".repeat(5_000)),
        begin("\"unit\":99999999999999999999"), begin("\"unit\":1e400"), begin("\"topics\":[" + "9".repeat(2_000) + "]"),
        begin("\"topics\":[1e999999999]"), begin("\"version\":1" + "0".repeat(999)))) {
      bodies.put(text, text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] good = begin("\"title\":\"Bài hợp lệ\"").getBytes(StandardCharsets.UTF_8);
    bodies.put("invalid UTF-8", with(good, (byte) 0xC3, (byte) 0x28));
    bodies.put("cut UTF-8", with(good, (byte) 0xE1, (byte) 0xBB));
    bodies.put("overlong UTF-8", with(good, (byte) 0xC0, (byte) 0xAF));
    bodies.put("a lone surrogate in UTF-8", with(good, (byte) 0xED, (byte) 0xA0, (byte) 0x80));
    bodies.put("NUL bytes", new byte[200]);
    bodies.put("FF bytes", new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 0, 1, 2, 3, 4});
    Tables.stayAsTheyAreDuring(desk, () -> bodies.forEach((name, body) -> {
      fault(raw("POST", "/api/v1/articles", "application/json", body), 400, name);
      fault(raw("PUT", one(), "application/json", body), 400, name);
      fault(raw("POST", one() + "/actions/submit", "application/json", body), 400, name);
    }));
  }

  @Test
  void nul_and_control_characters_and_half_characters_are_400_in_every_text() {
    for (String bad : List.of("\\u0000", "\\u0007", "\\u001b[31m", "\\u0085", "\\ud800", "\\udc00x", "\\uffff", "\\ufffe")) {
      for (String field : List.of("title", "summary", "body", "byline", "angle", "language")) {
        refusedAtBeginAndSave("\"" + field + "\":\"Có ký tự lạ" + bad + "\"", 400);
      }
      refusedAtBeginAndSave("\"audience\":[\"Lạ" + bad + "\"]", 400);
      refusedAtBeginAndSave("\"topics\":[\"la" + bad + "\"]", 400);
      refusedAtBeginAndSave("\"source\":{\"name\":\"Lạ" + bad + "\"}", 400);
      refusedAct(author, draft, "discard", "\"reason\":\"Lạ" + bad + "\"", 400);
    }
  }

  @Test
  void control_characters_in_a_note_are_refused_alike_wherever_a_form_carries_a_file() throws Exception {
    var registrar = new Registrar(desk, agency);
    registrar.posted("01/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("NEW", "1.000001", "một")));
    Person office = agency.person("vanphong");
    String task = office.page("/desk/niem-yet").select("th.main a").first().attr("href").replace("/cchc", "");
    for (String bad : List.of("\u0000", "\u0007", "\u0085", "\uFFFE")) {
      for (String path : List.of(task + "/da-lam", "/desk/niem-yet/da-lam", "/desk/thu-tuc/1.000001/giay-to")) {
        var answer = Upload.form(desk, office, path, "", new byte[0], "date", "10/11/2026", "kind", "PROCESS", "note", "Lạ" + bad);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).as(path).contains(Words.VI.of("text.control"));
      }
    }
  }

  @Test
  void a_form_that_carries_a_file_is_bounded_and_read_as_strictly_as_any_other() throws Exception {
    Person office = agency.person("vanphong");
    String path = "/desk/niem-yet/da-lam";
    String[] many = new String[4_002];
    java.util.Arrays.fill(many, "x");
    assertThat(Upload.form(desk, office, path, "", new byte[0], many).statusCode()).isEqualTo(400);
    assertThat(Upload.form(desk, office, path, "", new byte[0], "note", "a".repeat(5_000_001)).statusCode()).isEqualTo(413);
    String head = "--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n";
    byte[] foreign = (head + "\u00e3\r\n--x--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(raw(office, "POST", path, "multipart/form-data; boundary=x", foreign).statusCode()).isEqualTo(400);
    assertThat(raw(office, "POST", path, "multipart/form-data; boundary=x", new byte[0]).statusCode()).isEqualTo(400);
  }

  @Test
  void another_content_type_is_415_and_twenty_megabytes_are_413() {
    byte[] good = begin("\"title\":\"Bài hợp lệ\"").getBytes(StandardCharsets.UTF_8);
    byte[] large = new byte[20_000_000];
    java.util.Arrays.fill(large, (byte) ' ');
    Tables.stayAsTheyAreDuring(desk, () -> {
      for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
        fault(raw("POST", "/api/v1/articles", type, good), 415, type);
      }
      fault(raw("POST", "/api/v1/articles", "application/json", large), 413, "20 MB");
      fault(raw("PUT", one(), "application/json", large), 413, "20 MB");
    });
  }

  @Test
  void lists_refuse_pages_sorts_and_filters_that_do_not_exist() {
    for (String query : List.of("page=-1", "page=0", "page=x", "page=99999999999", "size=0", "size=201", "size=x", "sort=id;drop",
        "state=NOPE", "kind=NOPE", "unit=x", "unit=99999999999999999999", "state=DRAFT&state=DRAFT", "site=a&site=b", "q=%00", "q=%07",
        "q=%C3%28", "q=%ED%A0%80")) {
      refused("GET", "/api/v1/articles?" + query, null, 400);
    }
    for (String month : List.of("2026-13", "2026", "x", "2026-1", "-1", "99999-01", "2026-02-31")) {
      refused("GET", "/api/v1/quotas?site=so-ngoai-vu&month=" + month, null, 400);
    }
    for (String id : List.of("0", "-1", "abc", "99999999999999999999", "9223372036854775807")) {
      refused("GET", "/api/v1/articles/" + id, null, 404);
    }
  }

  @Test
  void decomposed_text_is_stored_composed() {
    String composed = "Tiếng Việt: Sở Ngoại vụ giải quyết thủ tục";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    var answer = author.json("POST", "/api/v1/articles", ArticleDesk.write(Map.of("site", agency.slug, "unit", agency.first,
        "title", decomposed, "summary", decomposed, "body", "<p>" + decomposed + "</p>", "audience", List.of(decomposed))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode stored = ArticleDesk.json(author.get("/api/v1/articles/" + ArticleDesk.json(answer).path("id").asLong()));
    assertThat(stored.path("title").asText()).isEqualTo(composed);
    assertThat(stored.path("summary").asText()).isEqualTo(composed);
    assertThat(stored.path("body").asText()).isEqualTo("<p>" + composed + "</p>");
    assertThat(stored.path("audience").path(0).asText()).isEqualTo(composed);
    var found = author.get("/api/v1/articles?q=" + Links.part(Normalizer.normalize("Ngoại vụ", Normalizer.Form.NFD)));
    assertThat(ArticleDesk.json(found).path("total").asInt()).isGreaterThanOrEqualTo(1);
  }

  private static String one() {
    return "/api/v1/articles/" + draft;
  }

  /** A valid text to begin with, except for this field. */
  private static String begin(String field) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("\"site\"", "\"so-ngoai-vu\"");
    parts.put("\"unit\"", Long.toString(agency.first));
    parts.put("\"title\"", "\"Bài gửi một trường sai\"");
    parts.keySet().removeIf(field::startsWith);
    var all = new StringBuilder("{");
    parts.forEach((name, value) -> all.append(name).append(':').append(value).append(','));
    return all.append(field).append('}').toString();
  }

  private static String save(String field) {
    return field.startsWith("\"version\"") ? "{" + field + "}" : "{\"version\":" + articles.version(draft) + "," + field + "}";
  }

  private static JsonNode refusedAtBeginAndSave(String field, int status) {
    refused("POST", "/api/v1/articles", begin(field), status);
    return refused("PUT", one(), save(field), status);
  }

  private static void refusedAct(Person person, long id, String action, String field, int status) {
    refused(person, "POST", "/api/v1/articles/" + id + "/actions/" + action,
        "{\"version\":" + articles.version(id) + "," + field + "}", status);
  }

  private static JsonNode refused(String method, String path, String body, int status) {
    return refused(author, method, path, body, status);
  }

  private static JsonNode refused(Person person, String method, String path, String body, int status) {
    var before = journalSeq();
    byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    JsonNode said = fault(raw(person, method, path, body == null ? null : "application/json", bytes), status,
        method + " " + path + " " + (body == null ? "" : body.substring(0, Math.min(200, body.length()))));
    assertThat(journalSeq()).as("nothing is stored").isEqualTo(before);
    return said;
  }

  /** problem+json with a Vietnamese sentence and the request's id, and nothing about the internals. */
  private static JsonNode fault(HttpResponse<String> answer, int status, String what) {
    assertThat(answer.statusCode()).as(what + " → " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(what).startsWith("application/problem+json");
    JsonNode said = ArticleDesk.json(answer);
    assertThat(said.path("status").asInt()).as(what).isEqualTo(status);
    assertThat(said.path("detail").asText()).as(what).contains(" ").matches("(?s).*[à-ỹđ].*").doesNotContain("{0}");
    assertThat(said.path("id").asText()).as(what).isEqualTo(answer.headers().firstValue("X-Request-Id").orElse("none"));
    assertThat(answer.body()).as(what).doesNotContain("Exception", "vn.cchc", "jackson", "SQL", "java.");
    said.path("problems").forEach(p -> assertThat(p.path("message").asText()).as(what).contains(" ").matches("(?s).*[à-ỹđ].*"));
    return said;
  }

  private static HttpResponse<String> raw(String method, String path, String type, byte[] body) {
    return raw(author, method, path, type, body);
  }

  private static HttpResponse<String> raw(Person person, String method, String path, String type, byte[] body) {
    var request = HttpRequest.newBuilder(URI.create(desk.url(path)))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
        .header("Cookie", person.cookie).header("X-CSRF-Token", person.csrf);
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path + " " + type, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] with(byte[] good, byte... inserted) {
    byte[] all = new byte[good.length + inserted.length];
    int cut = new String(good, StandardCharsets.ISO_8859_1).indexOf("\"title\"") + 10;
    System.arraycopy(good, 0, all, 0, cut);
    System.arraycopy(inserted, 0, all, cut, inserted.length);
    System.arraycopy(good, cut, all, cut + inserted.length, good.length - cut);
    return all;
  }

  private static long journalSeq() {
    return desk.database().read(tx -> tx.mapper(vn.cchc.journal.JournalMapper.class).head()).seq();
  }
}
