package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

class PlanPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Person office;
  private static Person author;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-21T02:00:00Z");
    agency = Agency.in(desk, "so-ke-hoach");
    office = agency.person("vanphong");
    author = agency.person("bientap");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void the_office_drafts_fills_and_issues_a_plan_by_screen_and_everybody_reads_it() {
    String plan = begin(2026);
    submit(office, plan + "/sua", "number", "/KH-SNgV", "issuedText", "tháng 4 năm 2026", "recipients", "Sở Nội vụ\nLưu: VT",
        "basis.0.type", "Kế hoạch", "basis.0.number", "152/KH-UBND", "basis.0.issuedOn", "23/4/2026", "basis.0.issuer", "UBND tỉnh");
    submit(office, plan + "/chu-de", "topic.0.letter", "đ", "topic.0.label", "Dịch vụ công trực tuyến", "topic.0.pillar", "TTHC",
        "topic.1.letter", "f", "topic.1.label", "Tổ chức bộ máy", "topic.1.pillar", "BO_MAY");
    submit(office, plan + "/nhiem-vu/moi", "content", "Đăng tin, bài", "lead", "" + agency.first, "deadlineText", "Hằng tháng");
    submit(office, plan + "/chi-tieu/moi", "label", "02 tin, bài mỗi tháng", "target", "" + agency.first, "minimum", "2",
        "firstMonth", "5/2026");
    submit(office, plan + "/ban-hanh");
    Document page = author.page(plan);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main").text()).contains("/KH-SNgV", "tháng 4 năm 2026", "152/KH-UBND", "23/4/2026", "đ)", "f)",
        "Đăng tin, bài", "Phòng Nội vụ", "02 tin, bài mỗi tháng", "05/2026 – 12/2026", "Sở Nội vụ", "Đã ban hành");
    assertThat(page.select("main a[href*=/sua]")).isEmpty();
    assertThat(author.get("/api/v1/plans" + plan.substring(plan.lastIndexOf('/'))).body())
        .contains("\"letter\":\"đ\"", "\"number\":\"152/KH-UBND\"", "\"minimum\":2", "\"firstMonth\":\"2026-05\"");
    assertThat(author.get("/api/v1/topics?site=so-ke-hoach").body()).contains("\"slug\":\"dich-vu-cong-truc-tuyen\"", "\"letter\":\"f\"");
    assertThat(author.get("/api/v1/plans?site=so-ke-hoach").body()).contains("\"year\":2026", "\"state\":\"ISSUED\"");
  }

  @Test
  void what_was_typed_comes_back_with_every_fault_named() {
    String plan = begin(2027);
    Document form = office.page(plan + "/sua");
    var answer = office.post(plan + "/sua", fields(form, "title", "", "issuedOn", "31/02/2026", "theme", "Vẫn còn đây"));
    Document again = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(again.title()).startsWith("Lỗi: ");
    assertThat(again.select("#theme").val()).isEqualTo("Vẫn còn đây");
    assertThat(again.select("#issuedOn").val()).isEqualTo("31/02/2026");
    assertThat(again.select(".error-summary a").eachAttr("href")).contains("#issuedOn");
  }

  @Test
  void a_stale_save_shows_both_texts_and_can_be_saved_again() {
    String plan = begin(2028);
    Document mine = office.page(plan + "/sua");
    submit(office, plan + "/sua", "theme", "Của người nhanh hơn");
    var answer = office.post(plan + "/sua", fields(mine, "theme", "Của tôi"));
    Document again = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(again.select(".notice-warning").text()).contains("Của người nhanh hơn", "Của tôi");
    assertThat(office.post(plan + "/sua", fields(again)).statusCode()).isEqualTo(303);
    assertThat(author.page(plan).select("main").text()).contains("Của tôi");
  }

  @Test
  void only_the_office_may_write_and_only_with_its_token() {
    String plan = begin(2029);
    assertThat(author.get(plan + "/sua").statusCode()).isEqualTo(403);
    assertThat(author.post(plan + "/ban-hanh", "version", "0").statusCode()).isEqualTo(403);
    assertThat(office.postBare(plan + "/ban-hanh", "version", "0").statusCode()).isEqualTo(403);
    assertThat(new Person(desk).get(plan).statusCode()).isEqualTo(303);
    assertThat(new Person(desk).get("/api/v1/plans").statusCode()).isEqualTo(401);
  }

  @Test
  void a_plan_is_copied_amended_and_let_run_on_by_screen() {
    String plan = begin(2030);
    submit(office, plan + "/chu-de", "topic.0.label", "Chủ đề chung", "topic.0.pillar", "KHAC");
    submit(office, plan + "/chi-tieu/moi", "label", "01 tin", "target", "" + agency.first, "minimum", "1");
    submit(office, plan + "/ban-hanh");
    submit(office, plan + "/ap-dung-tam", "until", "03/2031");
    assertThat(office.page(plan).select("main").text()).contains("Tạm theo kế hoạch năm trước đến 03/2031");
    submit(office, plan + "/sua-doi", "from", "15/8/2030", "reason", "Tăng chỉ tiêu");
    Element rule = office.page(plan + "?ban=du-thao").selectFirst("a[href*=/chi-tieu/]:not([href$=moi])");
    submit(office, path(rule.attr("href")), "minimum", "4");
    submit(office, plan + "/ban-hanh");
    assertThat(office.page(plan).select("main").text()).contains("Bản 2, áp dụng từ 09/2030");
    String copy = path(office.post(plan + "/chep", fields(office.page(plan + "/chep"), "sample", "yes")).headers()
        .firstValue("Location").orElseThrow());
    assertThat(office.page(copy).select("main").text()).contains("Mẫu", "Dự thảo", "01/2031 – 12/2031");
    assertThat(office.page("/desk/ke-hoach").select("main").text()).contains("2031", "Mẫu");
  }

  @Test
  void a_list_of_days_off_is_imported_by_screen() {
    assertThat(author.post("/desk/ngay-nghi", "csv", "01/01/2027,nghỉ,Tết").statusCode()).isEqualTo(403);
    assertThat(office.page("/desk/ngay-nghi").select(".notice-warning")).hasSize(1);
    assertThat(office.post("/desk/ngay-nghi", "csv", "01/01/2027,có lẽ,Tết").statusCode()).isEqualTo(422);
    assertThat(office.post("/desk/ngay-nghi", "csv", "01/01/2027,nghỉ,Tết Dương lịch").statusCode()).isEqualTo(303);
    assertThat(author.page("/desk/ngay-nghi").select("main").text()).contains("Năm 2027", "01/01/2027", "24/11/2026");
  }

  @Test
  void bad_addresses_are_answered_not_broken() {
    for (String path : List.of("/desk/ke-hoach/999999", "/desk/ke-hoach/abc", "/desk/ke-hoach?site=khong-co", "/api/v1/plans/999999",
        "/api/v1/topics", "/api/v1/plans?page=-1", "/api/v1/plans?site=khong-co")) {
      assertThat(office.get(path).statusCode()).as(path).isBetween(400, 404);
    }
  }

  private static String begin(int year) {
    var answer = office.post("/desk/ke-hoach/moi/so-ke-hoach", "year", "" + year, "title", "Tuyên truyền CCHC năm " + year);
    assertThat(answer.statusCode()).isEqualTo(303);
    return path(answer.headers().firstValue("Location").orElseThrow());
  }

  /** Opens the form, changes some of its fields, and sends all of them. */
  private static void submit(Person person, String path, String... changes) {
    var answer = person.post(path, fields(person.page(path), changes));
    assertThat(answer.statusCode()).as(() -> Jsoup.parse(answer.body()).select("main").text()).isEqualTo(303);
  }

  private static String[] fields(Document page, String... changes) {
    var all = new ArrayList<String>();
    var changed = new ArrayList<String>();
    for (int i = 0; i < changes.length; i += 2) {
      changed.add(changes[i]);
    }
    for (var field : page.selectFirst("main form").selectXpath(".//input|.//select|.//textarea")) {
      String name = field.attr("name");
      boolean off = field.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])");
      if (!off && !changed.contains(name) && !name.equals("csrf") && !name.isEmpty()) {
        all.addAll(List.of(name, field.is("select") ? selected(field) : field.val()));
      }
    }
    all.addAll(List.of(changes));
    return all.toArray(String[]::new);
  }

  private static String selected(Element select) {
    Element option = select.selectFirst("option[selected]");
    return option == null ? select.selectFirst("option").val() : option.val();
  }

  private static String path(String address) {
    return address.replaceFirst("^.*?/cchc", "").replaceFirst("\\?.*", "");
  }
}
