package vn.cchc.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The office prints its papers from the desk: what they say is what was posted. */
class PrintPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Person office;
  private static long first;
  private static long second;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    var registrar = new Registrar(desk, agency);
    office = registrar.office();
    first = registrar.posted("01/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(Registrar.item("NEW", "1.000001", "một"),
        Registrar.item("NEW", "1.000002", "một"), Registrar.item("NEW", "1.000003", "một")));
    second = registrar.posted("02/QĐ-UBND", "2026-11-05", "2026-11-05",
        List.of(Registrar.item("ABOLISHED", "1.000002", ""), Registrar.item("REPLACED", "1.000003", "1.000001")));
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void the_page_offers_fields_and_decisions_and_each_link_gives_a_pdf() throws Exception {
    String page = office.get("/desk/thu-tuc/in").body();
    assertThat(page).contains("Đối ngoại (1)", "01/QĐ-UBND", "02/QĐ-UBND", "In để niêm yết");
    assertThat(words("/desk/thu-tuc/in/danh-muc?linh-vuc=doi-ngoai")).contains("lĩnh vực Đối ngoại", "Thủ tục 1.000001 một", "05 ngày làm việc")
        .doesNotContain("1.000002");
  }

  @Test
  void the_page_of_a_decision_leads_to_its_papers() {
    assertThat(office.get("/desk/quyet-dinh/" + first).body())
        .contains("/desk/thu-tuc/in/quyet-dinh/" + first + "\"", "/desk/thu-tuc/in/quyet-dinh/" + first + "/ap-phich\"");
  }

  @Test
  void the_sheet_of_a_procedure_in_force_leads_to_its_page() throws Exception {
    var answer = pdf("/desk/thu-tuc/in/thu-tuc?ma=1.000001");
    assertThat(words("/desk/thu-tuc/in/thu-tuc?ma=1.000001")).contains("Thủ tục 1.000001 một", "Quyết định số 01/QĐ-UBND ngày 01/11/2026");
    assertThat(Paperwork.codes(answer, 0)).singleElement().asString().endsWith("/so-ngoai-vu/tthc/1.000001").startsWith("http");
  }

  @Test
  void an_ended_procedure_says_by_which_decision_and_what_came_instead() throws Exception {
    assertThat(words("/desk/thu-tuc/in/thu-tuc?ma=1.000002"))
        .contains("Đã bãi bỏ từ ngày 05/11/2026 theo Quyết định số 02/QĐ-UBND", "Đơn một");
    assertThat(words("/desk/thu-tuc/in/thu-tuc?ma=1.000003")).contains("Đã được thay thế từ ngày 05/11/2026 bằng thủ tục 1.000001");
  }

  @Test
  void a_decision_gives_its_sheets_and_its_poster() throws Exception {
    assertThat(Paperwork.pages(pdf("/desk/thu-tuc/in/quyet-dinh/" + first))).isEqualTo(3);
    assertThat(words("/desk/thu-tuc/in/quyet-dinh/" + second + "/ap-phich")).contains("Bãi bỏ (1)",
        "Thay thế (1)", "Thủ tục 1.000002 một", "thay thế bằng 1.000001");
    assertThat(office.get("/desk/thu-tuc/in/quyet-dinh/" + second).statusCode()).isEqualTo(404);
  }

  @Test
  void a_decision_not_yet_posted_prints_with_that_word_for_those_who_may_see_it() throws Exception {
    var registrar = new Registrar(desk, agency);
    long draft = registrar.approved("03/QĐ-UBND", "2026-11-09", "2026-12-01", List.of(Registrar.item("NEW", "1.000004", "một")));
    assertThat(words("/desk/thu-tuc/in/quyet-dinh/" + draft)).contains("Chưa công khai", "1.000004");
    assertThat(office.get("/desk/thu-tuc/in/thu-tuc?ma=1.000004").statusCode()).isEqualTo(404);
    assertThat(words("/desk/thu-tuc/in/quyet-dinh/" + draft + "/thu-tuc/1.000004")).contains("Chưa công khai", "Thủ tục 1.000004 một");
  }

  @Test
  void the_notice_on_feedback_names_the_basis_that_the_office_wants() throws Exception {
    assertThat(words("/desk/thu-tuc/in/phan-anh?can-cu=C%C4%83n%20c%E1%BB%A9%20Lu%E1%BA%ADt%20m%E1%BB%9Bi"))
        .contains("Căn cứ Luật mới", "không tiếp nhận khiếu nại, tố cáo");
  }

  @Test
  void what_is_not_there_or_not_his_is_refused_in_words() {
    assertThat(office.get("/desk/thu-tuc/in/thu-tuc?ma=abc").statusCode()).isEqualTo(400);
    assertThat(office.get("/desk/thu-tuc/in/thu-tuc?ma=9.999999").statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/thu-tuc/in/danh-muc?linh-vuc=khong-co").statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/thu-tuc/in/danh-muc?site=thanh-tra").statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/thu-tuc/in/quyet-dinh/" + second + "/thu-tuc/1.000002").statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/thu-tuc/in/quyet-dinh/999999").statusCode()).isEqualTo(404);
  }

  private static String words(String path) throws Exception {
    return Paperwork.words(pdf(path));
  }

  private static byte[] pdf(String path) {
    HttpResponse<byte[]> answer = office.bytes(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().map()).containsEntry("Content-Type", List.of("application/pdf"));
    return answer.body();
  }
}
