package vn.cchc.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The form of a decision's heading and its files, over HTTP and without script: nothing typed is ever lost. */
class DecisionFormIT {
  private static final String NEW = "/desk/quyet-dinh/moi";
  private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static Person office;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    office = registrar.office();
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  /** The form as it is shown, with some fields typed over. */
  private static String[] filled(Document page, String... typed) {
    var fields = new java.util.LinkedHashMap<String, String>();
    for (Element e : page.select("main form.stack").select("input:not([type=checkbox]), textarea, select")) {
      fields.put(e.attr("name"), e.tagName().equals("select") ? e.select("option[selected]").val() : e.val());
    }
    page.select("main form.stack input[checked]").forEach(e -> fields.put(e.attr("name"), e.val()));
    fields.remove("csrf");
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], typed[i + 1]);
    }
    var all = new ArrayList<String>();
    fields.forEach((name, value) -> all.addAll(List.of(name, value)));
    return all.toArray(String[]::new);
  }

  private static String[] usual(Document page, String number, String... more) {
    var typed = new ArrayList<>(List.of("number", number, "date", "01/11/2026", "issuer", "Chủ tịch UBND tỉnh",
        "summary", "Công bố thủ tục", "effectiveDate", "20/11/2026"));
    typed.addAll(List.of(more));
    return filled(page, typed.toArray(String[]::new));
  }

  private static long begun(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select("main").text()).isEqualTo(303);
    return Long.parseLong(answer.headers().firstValue("Location").orElse("").replaceAll("^.*/(\\d+)\\?done=decision.begun$", "$1"));
  }

  @Test
  void a_decision_is_entered_with_its_legal_texts_and_takes_the_day_of_one_of_them() {
    Document page = office.page(NEW);
    long id = begun(office.post(NEW, usual(page, "2267./QĐ-UBND", "effectiveDate", "", "bases[1].citation", "Luật Hộ tịch",
        "bases[2].citation", "Nghị định 150/2026/NĐ-CP", "bases[2].effectiveDate", "15/12/2026", "followsBasis", "3")));
    Document shown = office.page("/desk/quyet-dinh/" + id);
    assertThat(shown.select("h1").text()).isEqualTo("Quyết định 2267./QĐ-UBND");
    assertThat(shown.select("aside").text()).contains("15/12/2026 cùng ngày với văn bản 2", "Nghị định 150/2026/NĐ-CP có hiệu lực từ 15/12/2026");
    Document again = office.page("/desk/quyet-dinh/" + id + "/sua");
    assertThat(again.select("input[name=bases[0].citation]").val()).isEqualTo("Luật Hộ tịch");
    assertThat(again.select("#followsBasis option[selected]").val()).isEqualTo("2");
  }

  @Test
  void what_is_wrong_is_said_beside_each_field_and_everything_typed_comes_back() {
    Document page = office.page(NEW);
    var refused = office.post(NEW, usual(page, "", "date", "31/02/2026", "summary", "Dòng một", "bases[0].effectiveDate", "1/1/2027"));
    Document shown = Jsoup.parse(refused.body());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(shown.title()).startsWith("Lỗi: ");
    assertThat(shown.select(".error-summary a").eachAttr("href")).contains("#date");
    assertThat(shown.select("#date").val()).isEqualTo("31/02/2026");
    assertThat(shown.select("#summary").text()).isEqualTo("Dòng một");
    var mended = office.post(NEW, filled(shown, "date", "01/11/2026"));
    Document next = Jsoup.parse(mended.body());
    assertThat(next.select(".error-summary a").eachAttr("href")).contains("#number", "#bases[0].citation");
    assertThat(next.select("input[name=bases[0].effectiveDate]").val()).isEqualTo("1/1/2027");
  }

  @Test
  void a_text_without_a_day_cannot_be_followed_and_more_rows_come_without_script() {
    Document page = office.page(NEW);
    int rows = page.select("input[name$=citation]").size();
    Document more = Jsoup.parse(office.post(NEW, usual(page, "301/QĐ-UBND", "act", "row")).body());
    assertThat(more.select("input[name$=citation]").size()).isGreaterThan(rows);
    assertThat(more.select("#number").val()).isEqualTo("301/QĐ-UBND");
    var refused = office.post(NEW, filled(more, "bases[0].citation", "Luật", "followsBasis", "1"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#followsBasis-error").text()).contains("chưa có ngày có hiệu lực");
  }

  @Test
  void the_same_number_in_the_same_year_is_asked_about_and_a_second_click_begins_nothing() {
    Document page = office.page(NEW);
    String[] fields = usual(page, "302/QĐ-UBND");
    long first = begun(office.post(NEW, fields));
    assertThat(begun(office.post(NEW, fields))).isEqualTo(first);
    var asked = office.post(NEW, usual(office.page(NEW), "302 / QD-UBND"));
    Document shown = Jsoup.parse(asked.body());
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(shown.select(".notice-warning a").attr("href")).endsWith("/quyet-dinh/" + first);
    assertThat(begun(office.post(NEW, filled(shown, "sure", "yes")))).isNotEqualTo(first);
    assertThat(begun(office.post(NEW, usual(office.page(NEW), "302/QĐ-UBND", "date", "03/11/2025")))).isNotEqualTo(first);
  }

  @Test
  void a_stale_save_shows_both_and_keeps_what_was_typed() {
    long id = begun(office.post(NEW, usual(office.page(NEW), "303/QĐ-UBND")));
    String form = "/desk/quyet-dinh/" + id + "/sua";
    Document mine = office.page(form);
    Registrar.send(office, "PUT", "/api/v1/decisions/" + id,
        Map.of("version", registrar.read(office, id).path("version").asInt(), "summary", "Bản của người khác"));
    var stale = office.post(form, filled(mine, "summary", "Bản của tôi"));
    Document shown = Jsoup.parse(stale.body());
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(shown.select(".notice-warning td").eachText()).containsExactly("Bản của người khác", "Bản của tôi");
    assertThat(shown.select("#summary").text()).isEqualTo("Bản của tôi");
    assertThat(office.post(form, filled(shown)).statusCode()).isEqualTo(303);
    assertThat(registrar.read(office, id).path("summary").asText()).isEqualTo("Bản của tôi");
  }

  @Test
  void what_cannot_be_saved_any_more_is_shown_to_be_copied_and_a_field_can_be_emptied() {
    long id = registrar.draft("304/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000304", "một")));
    String form = "/desk/quyet-dinh/" + id + "/sua";
    assertThat(office.post(form, filled(office.page(form), "receivedOn", "05/11/2026")).statusCode()).isEqualTo(303);
    assertThat(office.post(form, filled(office.page(form), "receivedOn", "")).statusCode()).isEqualTo(303);
    assertThat(registrar.read(office, id).path("receivedOn").isNull()).isTrue();
    Document open = office.page(form);
    registrar.act(office, id, "submit", Map.of());
    var late = office.post(form, filled(open, "summary", "Gõ rồi mới biết đã trình"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.body()).select("dl.facts").text()).contains("Gõ rồi mới biết đã trình");
  }

  @Test
  void a_form_that_meets_the_end_of_the_session_is_held() {
    Document page = office.page(NEW);
    Person gone = new Person(desk);
    var answer = gone.send("POST", NEW, "application/x-www-form-urlencoded",
        Person.encoded(usual(page, "305/QĐ-UBND", "bases[0].citation", "Luật Căn cước")), "Origin", desk.url("/").replaceAll("/cchc/$", ""));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Jsoup.parse(answer.body()).select("input[name=held.bases[0].citation]").val()).isEqualTo("Luật Căn cước");
  }

  @Test
  void a_time_limit_that_there_is_not_is_refused() {
    long id = registrar.draft("307/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    String form = "/desk/quyet-dinh/" + id + "/sua";
    var refused = office.post(form, filled(office.page(form), "clockRule", "SHORT_9"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#clockRule-error").text()).contains("Không có thời hạn này");
    assertThat(office.post(form, filled(office.page(form), "clockRule", "SHORT_3")).statusCode()).isEqualTo(303);
    assertThat(registrar.read(office, id).path("clockRule").asText()).isEqualTo("SHORT_3");
  }

  private static HttpResponse<String> upload(Person who, long id, String name, String content) {
    String body = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + who.csrf
        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content + "\r\n--x--\r\n";
    return who.send("POST", "/desk/quyet-dinh/" + id + "/tep", "multipart/form-data; boundary=x", body);
  }

  @Test
  void the_scanned_decision_is_attached_read_by_the_office_and_public_once_posted() {
    long id = registrar.draft("306/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000306", "một")));
    assertThat(upload(agency.person("bientap"), id, "a.pdf", PDF).statusCode()).isEqualTo(403);
    var macro = upload(office, id, "a.exe", "MZ");
    assertThat(macro.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(macro.body()).select(".error-summary a[href=#file]")).hasSize(1);
    assertThat(upload(office, id, "quyet-dinh.pdf", PDF).statusCode()).isEqualTo(303);
    String link = office.page("/desk/quyet-dinh/" + id).select("#files a").attr("href").replace("/cchc", "");
    assertThat(agency.person("lanhdao").get(link).statusCode()).isEqualTo(200);
    assertThat(new Person(desk).get(link).statusCode()).isEqualTo(404);
    registrar.approve(id);
    registrar.act(office, id, "publish", Map.of());
    assertThat(new Person(desk).get(link).statusCode()).isEqualTo(200);
    var frozen = office.post("/desk/quyet-dinh/" + id + "/tep/bo", "sha256", link.split("/")[2]);
    assertThat(frozen.statusCode()).isEqualTo(409);
  }
}
