package vn.cchc.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The desk's screens of decisions over HTTP: the list, a decision's page, and my work. */
class DecisionPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static Person office;
  private static Person head;
  private static Person leader;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    office = registrar.office();
    head = agency.person("truongphong");
    leader = agency.person("lanhdao");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void the_list_is_found_by_number_year_state_and_the_code_of_a_procedure() {
    unseen(registrar.draft("101/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000101", "một"))));
    registrar.draft("102/QĐ-UBND", "2025-11-01", "2025-11-20", List.of());
    assertThat(numbers("?q=101/QD-UBND")).containsExactly("101/QĐ-UBND");
    assertThat(numbers("?q=1.0001")).contains("101/QĐ-UBND").doesNotContain("102/QĐ-UBND");
    assertThat(numbers("?year=2025")).containsExactly("102/QĐ-UBND");
    assertThat(numbers("?state=PUBLISHED&year=2025")).isEmpty();
    Document page = office.page("/desk/quyet-dinh?q=101");
    assertThat(page.select("caption").text()).isEqualTo("1 quyết định");
    assertThat(page.select("td").text()).contains("Bản thảo", "1 thủ tục · 1 chưa xem", "20/11/2026");
    assertThat(page.select(".menu a[aria-current=page]").text()).isEqualTo("Thủ tục hành chính");
    assertThat(office.page("/desk/quyet-dinh?q=khong-co").select(".empty").text()).contains("Không có quyết định nào như vậy");
    assertThat(office.page("/desk/quyet-dinh").select("#year option").eachText()).startsWith("Tất cả", "2026").contains("2025");
    assertThat(numbers("?year=99999")).isEmpty();
    assertThat(office.get("/desk/quyet-dinh?state=NICHTS").statusCode()).isEqualTo(400);
  }

  private static List<String> numbers(String query) {
    return office.page("/desk/quyet-dinh" + query).select("th.main a").eachText();
  }

  @Test
  void a_draft_says_what_stands_in_its_way_and_what_can_be_done_with_it() {
    long id = registrar.draft("111/QĐ-UBND", "2026-11-01", "2026-11-20",
        List.of(Registrar.item("NEW", "1.000111", "một"), Registrar.item("NEW", "1.000112", "một")));
    unseen(id);
    Document page = office.page("/desk/quyet-dinh/" + id);
    assertThat(page.title()).startsWith("Quyết định 111/QĐ-UBND – Bản thảo");
    assertThat(page.select(".notice-warning").text()).contains("Còn 2 thủ tục chưa xem", "Chưa có tệp quyết định");
    assertThat(page.select("#items tbody th").text()).isEqualTo("Mới ban hành");
    assertThat(page.select(".acts a").eachAttr("href")).contains("/cchc/desk/quyet-dinh/" + id + "/trinh", "/cchc/desk/quyet-dinh/" + id + "/sua");
    assertThat(page.select(".acts .button-primary").text()).isEqualTo("Xem các thủ tục");
    assertThat(page.select(".timeline li").text()).contains("Chức vụ vanphong Người vanphong đã bắt đầu nhập");
    assertThat(head.page("/desk/quyet-dinh/" + id).select(".acts a")).isEmpty();
  }

  @Test
  void what_waits_for_my_signature_stands_among_my_work_and_in_the_menus_count() {
    int before = waiting();
    long id = registrar.draft("121/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000121", "một")));
    registrar.act(registrar.office(), id, "submit", Map.of());
    Document work = leader.page("/desk/");
    assertThat(work.select(".card h3 a[href=/cchc/desk/quyet-dinh/" + id + "/duyet]").text()).isEqualTo("Quyết định 121/QĐ-UBND");
    assertThat(waiting()).as("its notice goes with it and waits by itself for nobody").isEqualTo(before + 1);
    assertThat(work.select(".card h3").eachText()).noneMatch(title -> title.contains("theo Quyết định số 121/QĐ-UBND"));
    assertThat(office.page("/desk/").select(".card:has(a[href=/cchc/desk/quyet-dinh/" + id + "])").text()).contains("Đang ở: Chức vụ lanhdao");
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".steps .step-now").text()).contains("Lãnh đạo");
  }

  /** As items are that come from a file. */
  private static void unseen(long id) {
    try (var connection = desk.connect(); var change = connection.createStatement()) {
      change.executeUpdate("update procedure_version set accepted = null where decision_id = " + id);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int waiting() {
    return Integer.parseInt("0" + leader.page("/desk/").select(".menu a[href=/cchc/desk/] .count").text());
  }

  @Test
  void a_posted_decision_says_since_when_it_is_public_and_who_corrects_it() {
    long id = registrar.posted("131/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000131", "một")));
    Document page = office.page("/desk/quyet-dinh/" + id);
    assertThat(page.select(".notice-good").text()).contains("Đã công khai lúc 09:00, 10/11/2026", "1 thủ tục đổi vào 00:00 ngày 20/11/2026");
    assertThat(office.get(page.select("aside a[href*=niem-yet]").attr("href").replace("/cchc", "")).statusCode()).isEqualTo(200);
    long correction = registrar.act(registrar.office(), id, "edit", Map.of()).path("id").asLong();
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".notice-warning a").attr("href")).endsWith("/quyet-dinh/" + correction);
    assertThat(office.page("/desk/quyet-dinh/" + correction).select(".notice a").attr("href")).endsWith("/quyet-dinh/" + id);
    assertThat(new Person(desk).get("/desk/quyet-dinh/" + id).statusCode()).isEqualTo(303);
  }
}
