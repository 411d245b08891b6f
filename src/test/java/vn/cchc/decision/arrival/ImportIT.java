package vn.cchc.decision.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Json;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Shared;
import vn.cchc.testing.Upload;

/** Lists read into a decision, by API and on the desk, against a real database. */
class ImportIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void the_same_file_again_stages_nothing() throws Exception {
    long id = draft("101", List.of());
    String file = record("1.100101", "Một") + record("1.100102", "Hai") + "{\"ma_thu_tuc\":\"sai\",\"ten_thu_tuc\":\"Ba\"}\n";
    JsonNode first = read(id, "a.jsonl", file);
    assertThat(first.path("staged").asInt()).isEqualTo(2);
    assertThat(first.path("faults").toString()).isEqualTo("[{\"row\":3,\"code\":\"sai\",\"message\":\"“sai” không phải mã thủ tục."
        + " Mã có dạng 1.000253 hoặc 1.011442.000.00.00.H38.\"}]");
    assertThat(counts(read(id, "a.jsonl", file))).isEqualTo("0 2 1");
    var items = items(id);
    assertThat(items.findValuesAsText("code")).contains("1.100101", "1.100102");
    assertThat(items.path("items").get(0).path("change").asText()).isEqualTo("NEW");
    assertThat(items.path("items").get(0).path("accepted").isNull()).isTrue();
    assertThat(registrar.tryAct(registrar.office(), id, "submit", Map.of()).body()).contains("decision.items-open");
  }

  @Test
  void a_row_that_says_what_is_in_force_stages_nothing_and_another_is_an_amendment() throws Exception {
    long first = draft("111", List.of());
    read(first, "a.jsonl", record("1.100111", "Một") + record("1.100112", "Hai"));
    judgeAll(first);
    registrar.approve(first);
    registrar.act(registrar.office(), first, "publish", Map.of());

    long second = draft("112", List.of());
    JsonNode told = read(second, "b.jsonl", record("1.100111", "Một") + record("1.100112", "Hai đã sửa") + record("1.100113", "Ba"));
    assertThat(counts(told)).isEqualTo("2 1 0");
    var amended = item(second, "1.100112");
    assertThat(amended.path("change").asText()).isEqualTo("AMENDED");
    assertThat(amended.path("compare").findValuesAsText("key")).contains("name", "steps").doesNotContain("agency", "filings");
    assertThat(amended.path("changedParts").toString()).isEqualTo("[\"steps\"]");
    assertThat(item(second, "1.100113").path("change").asText()).isEqualTo("NEW");
  }

  @Test
  void an_item_that_is_listed_keeps_its_change_and_its_verdict_and_gets_its_text() throws Exception {
    long id = draft("121", List.of(Registrar.item("NEW", "1.100121", "tên cũ")));
    assertThat(counts(read(id, "a.jsonl", record("1.100121", "Tên mới")))).isEqualTo("1 0 0");
    var item = item(id, "1.100121");
    assertThat(item.path("name").asText()).isEqualTo("Tên mới");
    assertThat(item.path("accepted").asBoolean()).isTrue();
    assertThat(item.path("filings").size()).isEqualTo(2);
  }

  @Test
  void an_annex_brings_what_ends_too_and_refuses_to_end_what_nobody_knows() throws Exception {
    long first = draft("131", List.of());
    read(first, "a.jsonl", record("1.100131", "Một"));
    judgeAll(first);
    registrar.approve(first);
    registrar.act(registrar.office(), first, "publish", Map.of());
    long id = draft("132", List.of());
    String list = "Mã TTHC;Loại thay đổi;Mã TTHC thay thế;Tên TTHC\n1.100131;bãi bỏ;;Một\n1.100132;bãi bỏ;;Hai\n1.100133;mới ban hành;;Ba\n";
    JsonNode told = read(id, "a.csv", list);
    assertThat(counts(told)).isEqualTo("2 0 1");
    assertThat(told.path("faults").get(0).path("row").asInt()).isEqualTo(3);
    assertThat(item(id, "1.100131").path("change").asText()).isEqualTo("ABOLISHED");
    assertThat(item(id, "1.100133").path("updating").asBoolean()).isTrue();
    assertThat(counts(read(id, "a.csv", list))).isEqualTo("0 2 1");
  }

  @Test
  void what_the_file_said_is_kept_beside_what_was_made_of_it() throws Exception {
    long id = draft("141", List.of());
    read(id, "a.jsonl", record("1.100141", "Một"));
    try (var connection = desk.connect(); var query = connection.createStatement()) {
      var row = query.executeQuery("select r.original from procedure_import_row r join procedure_import i on i.id = r.import_id"
          + " where i.decision_id = " + id);
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).contains("Hình thức nộpThời gian", "64/QĐ-BCA");
    }
  }

  @Test
  void only_who_may_write_it_imports_and_only_while_it_is_written() throws Exception {
    long id = draft("151", List.of(Registrar.item("NEW", "1.100151", "một")));
    byte[] file = record("1.100152", "Hai").getBytes(StandardCharsets.UTF_8);
    assertThat(Upload.at(desk, agency.person("lanhdao"), api(id), "a.jsonl", file).statusCode()).isEqualTo(403);
    assertThat(Upload.at(desk, new Person(desk), api(id), "a.jsonl", file).statusCode()).isEqualTo(401);
    assertThat(Upload.at(desk, registrar.office(), api(999_999), "a.jsonl", file).statusCode()).isEqualTo(404);
    registrar.act(registrar.office(), id, "submit", Map.of());
    assertThat(Upload.at(desk, registrar.office(), api(id), "a.jsonl", file).statusCode()).isEqualTo(409);
    assertThat(registrar.office().page("/desk/quyet-dinh/" + id + "/nhap").select("form[enctype]")).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_with_a_sentence_and_stages_nothing() throws Exception {
    long id = draft("161", List.of());
    for (String name : List.of("a.xlsx", "a.docx", "a.pdf", "a.xlsm", "a.csv")) {
      var refused = Upload.at(desk, registrar.office(), api(id), name, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
      assertThat(refused.statusCode()).as(name + refused.body()).isEqualTo(400);
      assertThat(Registrar.json(refused).path("detail").asText()).endsWith(".").doesNotContain("procedure.");
    }
    assertThat(items(id).path("total").asInt()).isZero();
  }

  @Test
  void the_desk_reads_a_list_beside_and_shows_how_far_it_is_and_what_was_wrong() throws Exception {
    long id = draft("171", List.of());
    String page = "/desk/quyet-dinh/" + id + "/nhap";
    assertThat(registrar.office().page(page).text()).contains("Chưa nhập tệp nào");
    var sent = form(page, "danh-sach.jsonl", record("1.100171", "Một") + "hỏng\n");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    String progress = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^.*/cchc", "");
    Document done = registrar.office().page(progress);
    for (int i = 0; i < 100 && !done.select("[data-import]").isEmpty(); i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      done = registrar.office().page(progress);
    }
    assertThat(done.select("main").text()).contains("danh-sach.jsonl", "Đã đọc xong", "Dòng 2", "không đọc được");
    assertThat(registrar.office().get(progress + "/tien-do").body()).contains("\"running\":false", "\"staged\":1");
    var refused = form(page, "a.xlsx", "không phải sổ tính");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Nội dung không đúng với đuôi");
    assertThat(registrar.office().get(page + "/mau.csv").body()).startsWith("\uFEFF\"Mã TTHC\";\"Loại thay đổi\"");
  }

  @Test
  void all_real_records_are_staged_and_staged_once() throws Exception {
    byte[] bytes = Files.readAllBytes(Shared.orSkip("data/tthc_tinh_xa.jsonl"));
    long id = draft("181", List.of());
    var answer = Upload.at(desk, registrar.office(), api(id), "tthc_tinh_xa.jsonl", bytes);
    assertThat(counts(Registrar.json(answer))).as(answer.body()).isEqualTo("1601 0 0");
    assertThat(items(id).path("total").asInt()).isEqualTo(1_601);
    assertThat(counts(Registrar.json(Upload.at(desk, registrar.office(), api(id), "tthc_tinh_xa.jsonl", bytes)))).isEqualTo("0 1601 0");
    var sheet = Shared.orSkip("data/xlsx/danh-sach-tthc-BoCongAn.xlsx");
    JsonNode list = Registrar.json(Upload.at(desk, registrar.office(), api(id), "bca.xlsx", Files.readAllBytes(sheet)));
    assertThat(list.path("staged").asInt() + list.path("unchanged").asInt()).isEqualTo(339);
  }

  private static long draft(String number, List<Map<String, Object>> items) {
    return registrar.draft(number + "/QĐ-UBND", "2026-11-01", "2026-11-05", items);
  }

  private static String api(long id) {
    return "/api/v1/decisions/" + id + "/import";
  }

  private static JsonNode read(long id, String name, String content) throws Exception {
    var answer = Upload.at(desk, registrar.office(), api(id), name, content.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Registrar.json(answer);
  }

  private static HttpResponse<String> form(String path, String name, String content) throws Exception {
    return Upload.form(desk, registrar.office(), path, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String counts(JsonNode told) {
    return told.path("staged").asInt() + " " + told.path("unchanged").asInt() + " " + told.path("faults").size();
  }

  private static JsonNode items(long id) {
    return Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items"));
  }

  private static JsonNode item(long id, String code) {
    return Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items/" + code));
  }

  private static void judgeAll(long id) {
    var answer = Registrar.send(registrar.office(), "POST", "/api/v1/decisions/" + id + "/items", Map.of("accept", true));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String record(String code, String name) {
    return Json.of("ma_thu_tuc", code, "ten_thu_tuc", name, "so_quyet_dinh", "64/QĐ-BCA", "cap_thuc_hien", "Cấp tỉnh",
        "linh_vuc", "Cư trú", "doi_tuong_thuc_hien", "Công dân Việt Nam", "trinh_tu_thuc_hien", "- Bước 1: " + name,
        "cach_thuc_thuc_hien", "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến10 Ngày làm việc10 USD(/lần)Trực tiếp5 NgàyMiễn phí",
        "thanh_phan_ho_so", "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn1 bản chính", "can_cu_phap_ly", "Không có thông tin",
        "co_quan_thuc_hien", "Sở Ngoại vụ", "ket_qua_xu_ly", "Giấy phépMã: KQ.G01.000263") + "\n";
  }
}
