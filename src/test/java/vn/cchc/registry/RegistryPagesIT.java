package vn.cchc.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

/** The registry of a site on the desk and by API: what is in force, what is coming, what ended, and any day between. */
class RegistryPagesIT {
  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes();
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static Person reader;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    reader = agency.person("bientap");
    registrar.posted("01/QĐ-UBND", "2026-01-01", "2026-01-05", List.of(Registrar.item("NEW", "1.000001", "một"),
        Registrar.item("NEW", "1.000002", "một"), Registrar.item("NEW", "1.000003", "một"),
        Map.of("change", "NEW", "code", "1.000004", "name", "=Cấp thẻ đi lại", "field", "Xuất nhập cảnh")));
    registrar.posted("02/QĐ-UBND", "2026-06-01", "2026-06-10", List.of(Registrar.item("AMENDED", "1.000001", "hai"),
        Registrar.item("ABOLISHED", "1.000002", ""), Registrar.item("REPLACED", "1.000003", "1.000001")));
    registrar.posted("03/QĐ-UBND", "2026-11-01", "2026-12-01", List.of(Registrar.item("NEW", "1.000005", "một"),
        Registrar.item("AMENDED", "1.000001", "ba")));
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static List<String> codes(String query) {
    return reader.page("/desk/thu-tuc" + query).select("tbody th .nowrap").eachText();
  }

  @Test
  void every_procedure_stands_once_as_it_is_today_and_filters_narrow_the_list() {
    assertThat(codes("?sort=code")).containsExactly("1.000001", "1.000002", "1.000003", "1.000004", "1.000005");
    assertThat(codes("?state=IN_FORCE&sort=code")).containsExactly("1.000001", "1.000004");
    assertThat(codes("?state=ABOLISHED&sort=code")).containsExactly("1.000002", "1.000003");
    assertThat(codes("?state=UPCOMING&sort=code")).containsExactly("1.000001", "1.000005");
    assertThat(codes("?gap=INCOMPLETE")).containsExactly("1.000004");
    assertThat(codes("?field=xuat-nhap-canh")).containsExactly("1.000004");
    assertThat(codes("?q=the+di+lai")).containsExactly("1.000004");
    assertThat(codes("?internal=yes")).isEmpty();
  }

  @Test
  void the_list_goes_out_as_a_file_in_which_no_cell_is_a_formula() {
    var csv = reader.get("/desk/thu-tuc/csv?sort=code");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains("thu-tuc-so-ngoai-vu.csv");
    assertThat(csv.body().lines()).hasSize(6).anyMatch(l -> l.startsWith("1.000004,'=Cấp thẻ đi lại,Xuất nhập cảnh"))
        .anyMatch(l -> l.startsWith("1.000003,") && l.endsWith(",1.000001"));
  }

  @Test
  void a_procedure_shows_its_turns_and_the_text_of_any_day() {
    var page = reader.page("/desk/thu-tuc/1.000001");
    assertThat(page.select(".timeline > li")).hasSize(3);
    assertThat(page.select("#p-steps").text()).contains("Trình tự hai");
    assertThat(reader.page("/desk/thu-tuc/1.000001?ngay=1/3/2026").select("#p-steps").text()).contains("Trình tự một");
    assertThat(reader.page("/desk/thu-tuc/1.000001?ngay=02/12/2026").select("#p-steps").text()).contains("Trình tự ba");
    assertThat(reader.page("/desk/thu-tuc/1.000001?ngay=1/1/2020").select("main").text()).contains("chưa có nội dung nào");
    assertThat(reader.page("/desk/thu-tuc/1.000001?ngay=hôm+qua").select(".error-summary a").attr("href")).isEqualTo("#ngay");
  }

  @Test
  void a_change_that_is_being_written_is_named_with_its_decision() {
    long draft = registrar.draft("09/QĐ-UBND", "2026-11-09", "2026-12-20", List.of(Registrar.item("ABOLISHED", "1.000004", "")));
    var page = reader.page("/desk/thu-tuc/1.000004");
    assertThat(page.select(".notice").text()).contains("Quyết định 09/QĐ-UBND", "Bãi bỏ", "Bản thảo");
    assertThat(page.select(".notice a").attr("href")).endsWith("/quyet-dinh/" + draft + "/thu-tuc/1.000004");
  }

  @Test
  void any_two_texts_are_compared_word_by_word() {
    var page = reader.page("/desk/thu-tuc/1.000001");
    var options = page.select("#so option").eachAttr("value");
    assertThat(page.select("#so option[selected]").val()).isEqualTo(options.get(2));
    assertThat(page.select("#voi option[selected]").val()).isEqualTo(options.get(1));
    var first = reader.page("/desk/thu-tuc/1.000001?ngay=1/3/2026");
    assertThat(first.select("#so option[selected]").val()).isEqualTo(options.get(2));
    assertThat(first.select("#voi option[selected]").val()).isEqualTo(options.get(1));
    var compared = reader.page("/desk/thu-tuc/1.000001?so=" + options.get(2) + "&voi=" + options.get(0));
    assertThat(compared.select("#p-steps del").text()).contains("một");
    assertThat(compared.select("#p-steps ins").text()).contains("ba");
    assertThat(reader.get("/desk/thu-tuc/1.000001?so=999999&voi=" + options.get(0)).statusCode()).isEqualTo(404);
  }

  @Test
  void an_ended_procedure_says_so_and_keeps_its_last_text() {
    var page = reader.page("/desk/thu-tuc/1.000003");
    assertThat(page.select(".notice-danger").text()).contains("Bị thay thế từ 10/6/2026", "1.000001");
    assertThat(page.select("#p-steps").text()).contains("Trình tự một");
  }

  @Test
  void the_api_lists_procedures_and_answers_one_as_of_a_day() {
    var list = Registrar.json(reader.get("/api/v1/procedures?site=so-ngoai-vu&state=ABOLISHED&sort=code"));
    assertThat(list.path("total").asInt()).isEqualTo(2);
    assertThat(list.path("items").get(1).path("replacedBy").asText()).isEqualTo("1.000001");
    var then = Registrar.json(reader.get("/api/v1/procedures/1.000001?site=so-ngoai-vu&asOf=2026-03-01"));
    assertThat(then.path("parts").path("steps").asText()).contains("một");
    assertThat(then.path("to").asText()).isEqualTo("2026-06-09");
    assertThat(then.path("versions")).hasSize(3);
    var now = Registrar.json(reader.get("/api/v1/procedures/1.000002"));
    assertThat(now.path("state").asText()).isEqualTo("ABOLISHED");
    assertThat(reader.get("/api/v1/procedures/1.000001?asOf=2019-01-01").statusCode()).isEqualTo(404);
    assertThat(reader.get("/api/v1/procedures/1.000001?asOf=mai").statusCode()).isEqualTo(400);
    assertThat(reader.get("/api/v1/procedures/9.999999").statusCode()).isEqualTo(404);
  }

  @Test
  void results_of_a_month_hang_on_the_procedure_until_they_are_taken_down() throws Exception {
    Person office = registrar.office();
    var wrong = send(office, PDF, "kind", "RESULT", "month", "mười", "note", "Đợt 1");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.body()).select("#month-error").text()).contains("11/2026");
    assertThat(Jsoup.parse(wrong.body()).select("#note").attr("value")).isEqualTo("Đợt 1");

    assertThat(send(reader, PDF, "kind", "PROCESS").statusCode()).isEqualTo(403);
    var kept = send(office, PDF, "kind", "RESULT", "month", "10/2026");
    assertThat(kept.statusCode()).isEqualTo(303);
    var page = office.page("/desk/thu-tuc/1.000001");
    String file = page.select("#giay-to a[href*=/files/]").attr("href");
    assertThat(page.select("#giay-to").text()).contains("Tháng 10/2026");
    String path = file.substring(file.indexOf("/files/"));
    assertThat(new Person(desk).get(path).statusCode()).isEqualTo(200);

    office.post("/desk/thu-tuc/1.000001/giay-to/go", "id", page.select("#giay-to input[name=id]").attr("value"));
    assertThat(new Person(desk).get(path).statusCode()).isEqualTo(404);
    assertThat(office.get(path).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> send(Person who, byte[] file, String... fields) throws Exception {
    return Upload.form(desk, who, "/desk/thu-tuc/1.000001/giay-to", "ket-qua.pdf", file, fields);
  }
}
