package vn.cchc.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.identity.Agency;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;
import vn.cchc.testing.Upload;

class MediaIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static String url = "";
  private static Path files;
  private static RunningDesk desk;
  private static Agency agency;
  private static Agency other;
  private static Person writer;

  @BeforeAll
  static void start() throws Exception {
    url = TestDatabase.migrated();
    files = Files.createTempDirectory(Path.of("target"), "files");
    desk = new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), new MovableClock("2026-11-12T03:00:00Z"),
        Map.of("CCHC_FILES", files.toString(), "CCHC_MAX_FILE_MB", "2"));
    agency = Agency.in(desk, "so-ngoai-vu");
    other = Agency.in(desk, "thanh-tra");
    writer = agency.person("bientap");
  }

  @AfterAll
  static void stop() throws Exception {
    desk.close();
  }

  @Test
  void a_photograph_is_turned_upright_freed_of_exif_and_kept_in_three_widths() throws Exception {
    JsonNode sent = json(send(writer, "anh", "Ảnh hội nghị.jpg", Samples.jpeg(3_000, 2_000, 6)), 201);
    assertThat(sent.get("width").asInt()).isEqualTo(1_600);
    assertThat(sent.get("height").asInt()).isEqualTo(2_400);
    assertThat(sent.get("url").asText()).endsWith("/%E1%BA%A2nh%20h%E1%BB%99i%20ngh%E1%BB%8B.jpg");
    byte[] bytes = file(writer, sent.get("url").asText()).body();
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    var variants = desk.database().read(tx -> Attachments.variants(tx, List.of(sent.get("sha256").asText())));
    assertThat(variants.get(sent.get("sha256").asText())).extracting(Variant::width).containsExactly(320, 800, 1_600);
    Variant narrow = variants.get(sent.get("sha256").asText()).get(0);
    var shown = file(writer, "/cchc/files/" + narrow.variantSha256() + "/a.jpg");
    assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth()).isEqualTo(320);
  }

  @Test
  void a_drawing_stays_as_wide_as_it_is() throws Exception {
    JsonNode sent = json(send(writer, "anh", "so-do.png", Samples.png(500, 100)), 201);
    assertThat(sent.get("width").asInt()).isEqualTo(500);
    assertThat(sent.get("url").asText()).endsWith(".png");
  }

  @Test
  void a_small_file_that_claims_to_be_a_huge_picture_is_refused_before_it_is_read() throws Exception {
    refused(send(writer, "anh", "bom.png", Samples.pngClaiming(50_000, 50_000)), 400, "quá nhiều điểm ảnh");
  }

  @Test
  void what_is_no_image_of_ours_is_refused_with_a_sentence() throws Exception {
    refused(send(writer, "anh", "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)), 400, "JPEG");
    refused(send(writer, "anh", "a.png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)), 400, "JPEG");
    byte[] half = Arrays.copyOf(Samples.png(300, 300), 60);
    refused(send(writer, "anh", "a.png", half), 400, "Không đọc được ảnh");
    refused(send(writer, "anh", "", new byte[0]), 400, "");
  }

  @Test
  void a_document_is_taken_in_as_what_it_is() throws Exception {
    assertThat(json(send(writer, "dinh-kem", "Kế hoạch.pdf", Samples.PDF), 201).get("type").asText()).isEqualTo("application/pdf");
    json(send(writer, "dinh-kem", "a.docx", Samples.docx()), 201);
    json(send(writer, "dinh-kem", "a.doc", Samples.oldOffice("Root Entry", "WordDocument")), 201);
    json(send(writer, "dinh-kem", "a.xls", Samples.oldOffice("Root Entry", "Workbook")), 201);
    json(send(writer, "dinh-kem", "a.zip", Samples.zip("Báo cáo.pdf", Samples.PDF, "so.docx", Samples.docx())), 201);
  }

  @Test
  void a_name_that_says_something_else_than_the_content_is_refused() throws Exception {
    byte[] html = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    refused(send(writer, "dinh-kem", "quyet-dinh.pdf", html), 400, "không phải là PDF");
    refused(send(writer, "dinh-kem", "a.docx", Samples.zip("a.pdf", Samples.PDF)), 400, "không phải là DOCX");
    refused(send(writer, "dinh-kem", "a.doc", Samples.PDF), 400, "không phải là DOC");
    refused(send(writer, "dinh-kem", "a.exe", Samples.PDF), 400, "Không nhận tệp");
    refused(send(writer, "dinh-kem", "a.jsp", Samples.PDF), 400, "Không nhận tệp");
  }

  @Test
  void an_archive_is_looked_through() throws Exception {
    refused(send(writer, "dinh-kem", "a.zip", Samples.zip("cai-dat.exe", "MZ")), 400, "cai-dat.exe");
    refused(send(writer, "dinh-kem", "a.zip", Samples.zip("anh.jpg", "MZ" + "x".repeat(200))), 400, "anh.jpg");
    refused(send(writer, "dinh-kem", "a.zip", Samples.zip("trong.zip", Samples.zip("a.txt", "a"))), 400, "trong.zip");
    refused(send(writer, "dinh-kem", "a.zip", Samples.zip("trong.pdf", Samples.zip("a.txt", "a"))), 400, "trong.pdf");
    refused(send(writer, "dinh-kem", "a.zip", Samples.zip("../../etc/a.txt", "a")), 400, "đường dẫn");
    refused(send(writer, "dinh-kem", "a.docx", Samples.docx("word/vbaProject.bin", "x")), 400, "macro");
    refused(send(writer, "dinh-kem", "a.doc", Samples.oldOffice("WordDocument", "_VBA_PROJECT")), 400, "macro");
    refused(send(writer, "dinh-kem", "a.zip", Samples.zip("bom.txt", new byte[60_000_000])), 400, "quá lớn");
    refused(send(writer, "dinh-kem", "a.zip", "PK\3\4 and no more".getBytes(StandardCharsets.US_ASCII)), 400, "Không mở được");
  }

  @Test
  void what_is_too_large_is_refused_while_it_comes() throws Exception {
    byte[] large = Arrays.copyOf(Samples.PDF, 3_000_000);
    refused(send(writer, "dinh-kem", "a.pdf", large), 413, "2 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/passwd.pdf", "..\\..\\passwd.pdf", "/etc/passwd.pdf", "C:\\\\Temp\\\\passwd.pdf"})
  void a_path_in_a_name_is_only_a_name(String name) throws Exception {
    assertThat(json(send(writer, "dinh-kem", name, Samples.PDF), 201).get("name").asText()).isEqualTo("passwd.pdf");
  }

  @Test
  void a_vietnamese_name_comes_back_letter_by_letter() throws Exception {
    String name = "Quyết định số 12 về “cải cách” (bản ký).pdf";
    JsonNode sent = json(send(writer, "dinh-kem", name, Samples.PDF), 201);
    assertThat(sent.get("name").asText()).isEqualTo(name);
    var shown = file(writer, sent.get("url").asText());
    assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"Quyet dinh so 12 ve _cai cach_ (ban ky).pdf\"")
        .endsWith("filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%2012%20v%E1%BB%81%20%E2%80%9Cc%E1%BA%A3i%20c%C3%A1ch%E2%80%9D%20%28b%E1%BA%A3n%20k%C3%BD%29.pdf");
    assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
    assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void a_drafts_file_is_there_for_its_site_alone_until_something_live_uses_it() throws Exception {
    byte[] bytes = ("%PDF-1.4 only here").getBytes(StandardCharsets.US_ASCII);
    JsonNode sent = json(send(writer, "dinh-kem", "du-thao.pdf", bytes), 201);
    String address = sent.get("url").asText();
    Person sameSite = agency.person("truongphong");
    Person stranger = other.person("bientap");
    var visitor = new Person(desk);
    assertThat(file(writer, address).statusCode()).isEqualTo(200);
    assertThat(file(sameSite, address).statusCode()).as("nothing of the site uses it yet").isEqualTo(404);
    long edition = edition("DRAFT");
    desk.database().change(tx -> Attachments.replace(tx, "EDITION", edition,
        List.of(FileLink.attachment(sent.get("sha256").asText(), "du-thao.pdf"))));
    assertThat(file(sameSite, address).statusCode()).isEqualTo(200);
    assertThat(file(sameSite, address).headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(file(stranger, address).statusCode()).isEqualTo(404);
    assertThat(file(visitor, address).statusCode()).isEqualTo(404);
    execute("update edition set state = 'PUBLISHED' where id = " + edition);
    var shown = file(visitor, address);
    assertThat(shown.body()).isEqualTo(bytes);
    assertThat(shown.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public").contains("immutable");
    var again = HTTP.send(HttpRequest.newBuilder(absolute(address)).header("If-None-Match",
        shown.headers().firstValue("ETag").orElseThrow()).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(again.statusCode()).isEqualTo(304);
    execute("update edition set state = 'WITHDRAWN' where id = " + edition);
    assertThat(file(visitor, address).statusCode()).isEqualTo(404);
  }

  @Test
  void the_second_who_sends_the_same_bytes_may_see_them_too() throws Exception {
    byte[] bytes = ("%PDF-1.4 sent twice").getBytes(StandardCharsets.US_ASCII);
    JsonNode first = json(send(writer, "dinh-kem", "a.pdf", bytes), 201);
    Person second = other.person("bientap");
    assertThat(file(second, first.get("url").asText()).statusCode()).isEqualTo(404);
    JsonNode again = json(send(second, "dinh-kem", "b.pdf", bytes), 201);
    assertThat(again.get("sha256")).isEqualTo(first.get("sha256"));
    assertThat(file(second, again.get("url").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void nothing_is_taken_from_a_visitor_nor_without_the_token_nor_from_who_does_not_write() throws Exception {
    assertThat(send(new Person(desk), "anh", "a.png", Samples.png(10, 10)).statusCode()).isEqualTo(401);
    Person withoutToken = agency.person("bientap");
    withoutToken.csrf = "";
    assertThat(send(withoutToken, "anh", "a.png", Samples.png(10, 10)).statusCode()).isEqualTo(403);
    assertThat(send(agency.person("admin"), "anh", "a.png", Samples.png(10, 10)).statusCode()).isEqualTo(403);
  }

  @Test
  void a_node_with_another_folder_is_not_ready_and_takes_nothing_in() throws Exception {
    try (var lost = new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), desk.clock, Map.of())) {
      var ready = HTTP.send(HttpRequest.newBuilder(URI.create(lost.url("/health/ready"))).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).isEqualTo("files\n");
      Person there = Person.signedIn(lost, "so-ngoai-vu.bientap", Agency.PASSWORD);
      refused(send(lost, there, "anh", "a.png", Samples.png(10, 10)), 409, "Kho tệp");
    }
  }

  @Test
  void the_files_of_a_text_are_found_in_it() {
    String sha = "ab".repeat(32);
    var found = FileLink.in("<figure><img src=\"/cchc/files/" + sha + "/anh%20to.jpg\" alt=\"Lễ ký\"><figcaption>Ảnh: A</figcaption></figure>"
        + "<p><img src=\"https://example.vn/x.png\" alt=\"\"><a href=\"/cchc/files/" + "cd".repeat(32) + "/a.pdf\">a</a></p>");
    assertThat(found).containsExactly(
        new FileLink(FileRole.IMAGE, sha, "anh to.jpg", "Lễ ký", false, "Ảnh: A", ""),
        new FileLink(FileRole.INLINE, "cd".repeat(32), "a.pdf", "", false, "", ""));
  }

  private static long edition(String state) throws SQLException {
    long account = agency.id("bientap");
    try (Connection c = TestDatabase.connect(url); Statement s = c.createStatement()) {
      s.executeUpdate("insert into article (site_id, unit_id, slug, created_by, created_at) values ("
          + agency.site + ", " + agency.first + ", 'a', " + account + ", '2026-11-12')", Statement.RETURN_GENERATED_KEYS);
      var key = s.getGeneratedKeys();
      key.next();
      s.executeUpdate("insert into edition (article_id, site_id, unit_id, no, state, kind, title, summary, body, byline,"
          + " source_name, source_url, search_key, created_by, created_at, updated_by, updated_at) values (" + key.getLong(1)
          + ", " + agency.site + ", " + agency.first + ", 1, '" + state + "', 'NEWS', 't', 's', 'b', '', '', '', '', "
          + account + ", '2026-11-12', " + account + ", '2026-11-12')", Statement.RETURN_GENERATED_KEYS);
      key = s.getGeneratedKeys();
      key.next();
      return key.getLong(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection c = TestDatabase.connect(url); Statement s = c.createStatement()) {
      s.executeUpdate(sql);
    }
  }

  private static HttpResponse<String> send(Person who, String where, String name, byte[] bytes) throws Exception {
    return send(desk, who, where, name, bytes);
  }

  private static HttpResponse<String> send(RunningDesk to, Person who, String where, String name, byte[] bytes) throws Exception {
    return Upload.to(to, who, where, name, bytes);
  }

  private static HttpResponse<byte[]> file(Person who, String address) throws Exception {
    var request = HttpRequest.newBuilder(absolute(address));
    if (!who.cookie.isEmpty()) {
      request.header("Cookie", who.cookie);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static URI absolute(String address) {
    return URI.create(desk.url(address.substring("/cchc".length())));
  }

  private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private static void refused(HttpResponse<String> answer, int status, String words) throws IOException {
    assertThat(json(answer, status).get("detail").asText()).contains(words);
  }
}
