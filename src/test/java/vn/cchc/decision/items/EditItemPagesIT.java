package vn.cchc.decision.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

/** Writing and amending one procedure of a decision by hand. */
class EditItemPagesIT {
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

  private static String page(long id, String code) {
    return "/desk/quyet-dinh/" + id + "/thu-tuc/" + code;
  }

  /** What a browser would send of the form as it stands, then these in place of fields of the same names. */
  private static String[] filled(Document page, String... changed) {
    var fields = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (int i = 0; i < changed.length; i += 2) {
      names.add(changed[i]);
    }
    ((org.jsoup.nodes.FormElement) page.select("form[data-editor-form]").first()).formData().stream()
        .filter(f -> !names.contains(f.key()) && !f.key().equals("csrf"))
        .forEach(f -> fields.addAll(List.of(f.key(), f.value())));
    fields.addAll(Arrays.asList(changed));
    return fields.toArray(String[]::new);
  }

  private static com.fasterxml.jackson.databind.JsonNode item(long id, String code) {
    return Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items/" + code));
  }

  @Test
  void an_amendment_begins_with_the_text_in_force_and_its_forms_and_keeps_what_is_not_touched() throws Exception {
    Person office = registrar.office();
    String form = uploaded(office, "to-khai.pdf");
    long first = registrar.draft("01/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000101", "một")));
    var page = office.page(page(first, "1.000101") + "/sua");
    var saved = office.post(page(first, "1.000101") + "/sua", filled(page, "attachments", form, "levels", "PROVINCE",
        "levels", "COMMUNE",
        "filing0-limit", "2,5", "filing0-unit", "WORKING_DAY", "filing0-fee", "Không thu", "filing0-before", "5",
        "filing0-cut", "1/7/2026",
        "onlineLevel", "FULL", "onlineOnly", "1", "onlineOnlyFrom", "01/8/2026", "serviceUrl", "https://dvc.example.vn/1"));
    assertThat(saved.statusCode()).as(Jsoup.parse(saved.body()).select(".error-summary").text()).isEqualTo(303);
    registrar.approve(first);
    registrar.act(office, first, "publish", Map.of());
    assertThat(new Person(desk).get("/files/" + form).statusCode()).as("a form of what is in force").isEqualTo(200);

    long second = registrar.draft("02/QĐ-UBND", "2026-11-01", "2026-11-20",
        List.of(Map.of("change", "AMENDED", "code", "1.000101")));
    var begun = office.page(page(second, "1.000101") + "/sua");
    assertThat(begun.select("input[name=attachments]").attr("value")).isEqualTo(form);
    assertThat(begun.select("#filing0-limit").attr("value")).isEqualTo("2,5");
    assertThat(begun.select("input[name=levels][checked]").eachAttr("value")).containsExactly("PROVINCE", "COMMUNE");
    office.post(page(second, "1.000101") + "/sua", filled(begun, "part-dossier", "<p>Đơn <script>x</script>mới</p>"));
    var item = item(second, "1.000101");
    assertThat(item.path("compare").findValuesAsText("key")).containsExactly("dossier");
    assertThat(item.path("parts").path("dossier").asText()).isEqualTo("<p>Đơn mới</p>");
    assertThat(item.path("changedParts").toString()).isEqualTo("[\"dossier\"]");
    assertThat(item.path("filings").get(0).path("limitBefore").asInt()).isEqualTo(5);
  }

  private static String uploaded(Person who, String name) throws Exception {
    byte[] pdf = ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + name + "\ntrailer<</Root 1 0 R>>\n%%EOF").getBytes();
    var answer = Registrar.json(Upload.to(desk, who, "dinh-kem", name, pdf));
    return answer.path("sha256").asText() + "/" + answer.path("name").asText();
  }

  @Test
  void faults_are_said_in_clear_sentences_and_everything_typed_comes_back() {
    long id = registrar.draft("11/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000201", "một")));
    Person office = registrar.office();
    var page = office.page(page(id, "1.000201") + "/sua");
    var answer = office.post(page(id, "1.000201") + "/sua", filled(page, "name", "", "field", "Hộ tịch",
        "serviceUrl", "dvc.example.vn",
        "filing0-limit", "năm", "filing1-limit", "3", "filing2-limit", "3", "filing2-unit", "DAY", "filing2-before", "2",
        "onlineOnlyFrom", "32/13/2026", "part-steps", "Bước 1\nBước <2"));
    assertThat(answer.statusCode()).isEqualTo(422);
    var again = Jsoup.parse(answer.body());
    assertThat(again.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#name",
        "#serviceUrl", "#filing0-limit", "#filing1-unit", "#filing2-before", "#onlineOnlyFrom");
    assertThat(again.select("#field").attr("value")).isEqualTo("Hộ tịch");
    assertThat(again.select("#filing0-limit").attr("value")).isEqualTo("năm");
    assertThat(again.select("#part-steps").text()).contains("Bước <2");
    assertThat(again.select(".error-summary a").eachAttr("href")).allSatisfy(a ->
        assertThat(again.select("[id=" + a.substring(1) + "]")).hasSize(1));
  }

  @Test
  void lines_typed_without_the_editor_become_paragraphs() {
    long id = registrar.draft("12/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000202", "một")));
    Person office = registrar.office();
    var page = office.page(page(id, "1.000202") + "/sua");
    office.post(page(id, "1.000202") + "/sua", filled(page, "part-steps", "Bước 1: nộp\r\n\r\nBước 2: nhận & ký"));
    assertThat(item(id, "1.000202").path("parts").path("steps").asText())
        .isEqualTo("<p>Bước 1: nộp</p><p>Bước 2: nhận &amp; ký</p>");
  }

  @Test
  void who_saves_second_sees_both_texts_and_may_send_his_again() {
    long id = registrar.draft("21/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000301", "một")));
    Person office = registrar.office();
    var page = office.page(page(id, "1.000301") + "/sua");
    office.post(page(id, "1.000301") + "/sua", filled(page, "part-steps", "<p>Của người kia</p>"));
    var conflict = office.post(page(id, "1.000301") + "/sua", filled(page, "part-steps", "<p>Của tôi</p>"));
    assertThat(conflict.statusCode()).isEqualTo(409);
    var both = Jsoup.parse(conflict.body());
    assertThat(both.select("del").text() + both.select("ins").text()).contains("kia", "tôi");
    var fields = new ArrayList<String>();
    both.select("form input[type=hidden]").stream().filter(f -> !f.attr("name").equals("csrf"))
        .forEach(f -> fields.addAll(List.of(f.attr("name"), f.attr("value"))));
    fields.addAll(List.of("act", "save"));
    assertThat(office.post(page(id, "1.000301") + "/sua", fields.toArray(String[]::new)).statusCode()).isEqualTo(303);
    assertThat(item(id, "1.000301").path("parts").path("steps").asText()).isEqualTo("<p>Của tôi</p>");
  }

  @Test
  void a_verdict_on_another_item_is_no_conflict() {
    long id = registrar.draft("22/QĐ-UBND", "2026-11-01", "2026-11-20",
        List.of(Registrar.item("NEW", "1.000302", "một"), Registrar.item("NEW", "1.000303", "hai")));
    Person office = registrar.office();
    var page = office.page(page(id, "1.000302") + "/sua");
    office.post(page(id, "1.000303"), "act", "refuse");
    assertThat(office.post(page(id, "1.000302") + "/sua", filled(page, "name", "Tên khác")).statusCode()).isEqualTo(303);
    assertThat(item(id, "1.000302").path("name").asText()).isEqualTo("Tên khác");
  }

  @Test
  void a_text_under_approval_is_not_edited_and_the_typed_one_is_shown() {
    long id = registrar.draft("31/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000401", "một")));
    Person office = registrar.office();
    var page = office.page(page(id, "1.000401") + "/sua");
    registrar.act(office, id, "submit", Map.of());
    var refused = office.post(page(id, "1.000401") + "/sua", filled(page, "part-steps", "<p>Gõ muộn</p>"));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(refused.body()).select("#part-steps").text()).contains("Gõ muộn");
  }
}
