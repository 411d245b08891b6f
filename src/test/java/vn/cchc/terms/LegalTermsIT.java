package vn.cchc.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.RunningDesk;

/** The board of legal terms over decisions as they are entered and posted. */
class LegalTermsIT {
  private static RunningDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-20T02:00:00Z");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void a_period_without_decisions_has_no_ratio() {
    var agency = Agency.in(desk, "so-noi-vu");
    var page = agency.person("vanphong").page("/desk/thu-tuc/thoi-han?nam=2026&ky=Q1");
    assertThat(page.select("table.list").first().text()).contains("không có");
    assertThat(page.select(".meta").text()).contains("từ 15/12/2025 đến 14/3/2026");
    assertThat(page.select(".empty")).hasSize(1);
  }

  @Test
  void the_board_says_what_was_in_time_and_what_late_and_counts_each_procedure_once() {
    var agency = Agency.in(desk, "so-ngoai-vu");
    var registrar = new Registrar(desk, agency);
    // in time for both terms: decided seven working days before its law, public on the fifth after
    decided(registrar, "01/QĐ-UBND", "2026-11-13", "2026-11-25", "2026-11-25", List.of("1.000001", "1.000002"));
    // decided after its law took effect, and public late
    decided(registrar, "02/QĐ-UBND", "2026-11-02", "2026-11-02", "2026-11-02", List.of("1.000002", "1.000003"));
    // not public yet, and its law has no day
    registrar.draft("03/QĐ-UBND", "2026-11-18", "2026-11-18", List.of(Registrar.item("NEW", "1.000004", "một")));

    var office = agency.person("vanphong");
    var page = office.page("/desk/thu-tuc/thoi-han?nam=2026&ky=M11");
    var indices = page.select("table.list").first().select("tbody tr").eachText();
    assertThat(indices).containsExactly("1.1 Công bố đúng hạn 1 2 0 1 0,33", "1.2 Công khai đúng hạn 1 2 1 0 0,33",
        "1.3 Công khai đủ bộ phận tạo thành a–g 2 0 – – 1,00");
    var rows = page.select("table.list").get(1).select("tbody tr").eachText();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).contains("03/QĐ-UBND", "Chưa có ngày hiệu lực của căn cứ", "Còn trong hạn", "hạn 26/11/2026");
    assertThat(rows.get(1)).contains("01/QĐ-UBND", "hạn 17/11/2026", "hạn 20/11/2026", "công khai 20/11/2026");
    assertThat(rows.get(2)).contains("02/QĐ-UBND", "Quá hạn 5 ngày làm việc", "Quá hạn 9 ngày làm việc", "Công khai sau ngày hiệu lực 18 ngày");
    assertThat(office.page("/desk/thu-tuc/thoi-han?nam=2026&ky=M11&how=WAITING").select("th.main a")).hasSize(1);
    assertThat(office.page("/desk/thu-tuc/thoi-han?nam=2026&ky=H2&cut=CALENDAR").select("th.main a")).hasSize(3);
    assertThat(office.page("/desk/thu-tuc/thoi-han?nam=2026&ky=Q3").select("th.main a")).isEmpty();

    var csv = office.get("/desk/thu-tuc/thoi-han/tai-ve?nam=2026&ky=M11");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8".replace("utf-8", "UTF-8"));
    assertThat(csv.body().lines().count()).isEqualTo(1 + 5 + 2 + 3);
    assertThat(csv.body()).contains("02/QĐ-UBND,2026-11-02,1.000002,", ",Quá hạn,5,", "1.1 Công bố đúng hạn,1,2,0,1,\"0,33\"");
  }

  @Test
  void a_decision_beyond_the_loaded_holidays_says_so() {
    var agency = Agency.in(desk, "so-y-te");
    new Registrar(desk, agency).draft("01/QĐ-UBND", "2026-12-29", "2027-01-10", List.of(Registrar.item("NEW", "1.000901", "một")));
    var page = agency.person("lanhdao").page("/desk/thu-tuc/thoi-han?nam=2026&ky=M12");
    assertThat(page.select(".notice-warning").text()).contains("chưa có bảng ngày nghỉ");
    assertThat(page.select("table.list tbody tr").text()).contains("Chưa tính được");
  }

  @Test
  void nobody_outside_sees_the_clocks_of_an_agency() {
    var agency = Agency.in(desk, "so-tu-phap");
    Agency.in(desk, "so-xay-dung");
    assertThat(agency.person("vanphong").get("/desk/thu-tuc/thoi-han?site=so-xay-dung").statusCode()).isEqualTo(404);
    assertThat(agency.person("vanphong").get("/desk/thu-tuc/thoi-han?ky=Q9").statusCode()).isEqualTo(400);
  }

  /** Entered with its law, approved and posted at the desk's present moment. */
  private static void decided(Registrar registrar, String number, String date, String law, String effective, List<String> codes) {
    var items = codes.stream().map(code -> Registrar.item(number.startsWith("01") ? "NEW" : code.endsWith("2") ? "AMENDED" : "NEW", code, number)).toList();
    long id = registrar.draft(number, date, effective, items);
    var change = new HashMap<String, Object>(Map.of("version", registrar.read(registrar.office(), id).path("version").asInt(),
        "bases", List.of(Map.of("citation", "Nghị định số 1/2026/NĐ-CP", "effectiveDate", law))));
    assertThat(Registrar.send(registrar.office(), "PUT", "/api/v1/decisions/" + id, change).statusCode()).isEqualTo(200);
    registrar.approve(id);
    registrar.act(registrar.office(), id, "publish", Map.of());
  }
}
