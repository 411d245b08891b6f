package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

class BoardPagesIT {
  private static final Map<String, Person> PERSONS = new HashMap<>();

  private static RunningDesk desk;
  private static Agency agency;
  private static World world;
  private static long rule;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-15T03:00:00Z");
    agency = Agency.in(desk, "so");
    world = new World(desk, agency.site, agency.root);
    rule = world.rule(agency.first, 2);
    world.published(agency.first, "2026-11-02T08:00:00");
    long review = world.edition(world.article(agency.first), "IN_REVIEW", "NEWS");
    world.run("update edition set step = 1, step_since = '2026-11-10 02:00:00', round = 1 where id = ?", review);
    world.edition(world.article(agency.first), "DRAFT", "NEWS");
  }

  @AfterAll
  static void close() throws Exception {
    world.close();
    desk.close();
  }

  @Test
  void everybody_of_the_site_sees_the_month_with_words_and_figures() {
    var page = person("bientap2").page("/desk/chi-tieu?thang=2026-11");
    assertThat(page.select("h1").text()).isEqualTo("Chỉ tiêu tin, bài tháng 11/2026");
    assertThat(page.select("tbody tr").eachText()).anySatisfy(row ->
        assertThat(row).contains("Phòng Nội vụ", "1/2", "Có nguy cơ thiếu", "1 chờ duyệt", "1 bản thảo"))
        .anySatisfy(row -> assertThat(row).contains("Văn phòng", "0", "Chưa giao chỉ tiêu"));
    assertThat(page.select("td.cell-at-risk a").attr("href")).contains("/desk/chi-tieu/o?rule=" + rule);
    assertThat(page.select("nav.menu a").eachText()).contains("Bảng theo dõi");
  }

  @Test
  void the_board_is_narrowed_by_unit_and_status() {
    var person = person("bientap2");
    assertThat(person.page("/desk/chi-tieu?thang=2026-11&status=MET").select("tbody tr")).isEmpty();
    assertThat(person.page("/desk/chi-tieu?thang=2026-11&unit=" + agency.second).select("tbody tr")).hasSize(1);
    assertThat(person.get("/desk/chi-tieu?status=BAD").statusCode()).isEqualTo(400);
    assertThat(person.get("/desk/chi-tieu?thang=abc").statusCode()).isEqualTo(400);
    assertThat(person.get("/desk/chi-tieu?site=nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void the_year_shows_twelve_months() {
    var page = person("lanhdao").page("/desk/chi-tieu/nam?nam=2026");
    assertThat(page.select("thead th")).hasSize(14);
    var row = page.select("tbody tr").first();
    assertThat(row.select("td").get(9).text()).contains("0/2", "Không đạt");
    assertThat(row.select("td").get(10).text()).contains("1/2", "Có nguy cơ thiếu");
    assertThat(row.select("td").get(11).text()).contains("0/2", "Chưa đến");
  }

  @Test
  void the_file_opens_in_a_spreadsheet_and_no_cell_is_a_formula() {
    world.run("update unit set name = '=HYPERLINK(\"x\"),a' where id = ?", agency.second);
    var answer = person("vanphong").get("/desk/chi-tieu/tai-ve?thang=2026-11");
    world.run("update unit set name = 'Văn phòng' where id = ?", agency.second);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("bang-theo-doi-so-2026-11.csv");
    assertThat(answer.body()).startsWith("\uFEFFĐơn vị,Chỉ tiêu,Tháng")
        .contains("Phòng Nội vụ,\"Tin, bài\",2026-11,2,1,0,0,1,1,Có nguy cơ thiếu,\r\n")
        .contains("\"'=HYPERLINK(\"\"x\"\"),a\"");
  }

  @Test
  void a_square_tells_what_counts_whose_turn_it_is_and_the_working_days_left() {
    var page = person("vanphong").page(square("2026-11"));
    assertThat(page.select("h1").text()).isEqualTo("Phòng Nội vụ, tháng 11/2026");
    assertThat(page.select(".notice-warning").text()).contains("Còn thiếu 1 tin, bài, còn 10 ngày làm việc.", "Đủ nếu");
    assertThat(page.select("table.list tbody tr")).hasSize(1);
    assertThat(page.select(".card").text()).contains("Đang chờ: Trưởng đơn vị (Chức vụ truongphong Người truongphong), từ 10/11/2026");
    assertThat(page.select(".card .tag").eachText()).containsExactly("Chờ duyệt", "Bản thảo");
  }

  @Test
  void drafts_of_another_unit_are_counted_and_not_shown() {
    var page = person("bientap2").page(square("2026-11"));
    assertThat(page.select(".card .tag").eachText()).containsExactly("Chờ duyệt");
    assertThat(page.text()).contains("Còn 1 bản thảo của đơn vị khác");
  }

  @Test
  void where_the_table_of_days_off_ends_no_days_are_made_up() {
    world.run("update plan set run_on_until = '2027-01'");
    var page = person("vanphong").page(square("2027-01"));
    world.run("update plan set run_on_until = null");
    assertThat(page.select(".notice-warning").text()).contains("Chưa có bảng ngày nghỉ năm 2027");
  }

  @Test
  void the_office_exempts_on_a_basis_and_nobody_else_does() {
    Person office = person("vanphong");
    assertThat(post(person("truongphong"), "mien", "2026-09", "basis", "Văn bản số 5")).isEqualTo(403);
    assertThat(post(office, "mien", "2026-09", "basis", " ")).isEqualTo(422);
    assertThat(post(office, "mien", "2026-09", "basis", "Văn bản số 5 ngày 03/9/2026")).isEqualTo(303);
    var page = office.page(square("2026-09"));
    assertThat(page.select(".state").text()).isEqualTo("Được miễn");
    assertThat(page.select("blockquote").text()).isEqualTo("Văn bản số 5 ngày 03/9/2026");
    assertThat(post(office, "bo-mien", "2026-09", "lift", "Nhập nhầm tháng")).isEqualTo(303);
    assertThat(office.page(square("2026-09")).select(".state").text()).isEqualTo("Không đạt");
    assertThat(world.rows("select action, reason from journal where action like 'quota.%exempt%' order by seq"))
        .containsExactly("quota.exempt Văn bản số 5 ngày 03/9/2026", "quota.lift-exemption Nhập nhầm tháng");
  }

  @Test
  void a_unit_explains_its_own_missed_month_only() {
    assertThat(post(person("bientap2"), "ly-do", "2026-08", "body", "Không phải của tôi")).isEqualTo(403);
    assertThat(post(person("truongphong"), "ly-do", "2026-11", "body", "Chưa hết tháng")).isEqualTo(409);
    assertThat(post(person("truongphong"), "ly-do", "2026-08", "body", "")).isEqualTo(422);
    assertThat(post(person("truongphong"), "ly-do", "2026-08", "body", "Phòng thiếu người, tháng sau bù.")).isEqualTo(303);
    assertThat(person("lanhdao").page(square("2026-08")).select("blockquote").text()).contains("tháng sau bù");
    assertThat(person("lanhdao").page("/desk/chi-tieu?thang=2026-08").select("td small").text()).contains("Đã nêu lý do");
  }

  @Test
  void a_difference_is_shown_and_written_anew_only_by_the_office_with_a_reason() {
    world.published(agency.first, "2026-07-02T08:00:00");
    world.run("update balance set published = 7 where month = '2026-07'");
    Person office = person("vanphong");
    assertThat(person("truongphong").post("/desk/chi-tieu/dem-lai", "site", "so").statusCode()).isEqualTo(403);
    assertThat(office.post("/desk/chi-tieu/dem-lai", "site", "so").headers().firstValue("Location").orElse(""))
        .endsWith("done=quota.recount-differs");
    assertThat(office.page("/desk/chi-tieu?thang=2026-07").select(".notice-danger").text()).contains("lệch", "Phòng Nội vụ");
    assertThat(office.page(square("2026-07")).select(".notice-danger").text()).contains("Sổ ghi 7, đếm lại được 1.");
    assertThat(post(person("lanhdao"), "ghi-lai", "2026-07", "mend", "x")).isEqualTo(403);
    assertThat(post(office, "ghi-lai", "2026-07", "mend", "")).isEqualTo(422);
    assertThat(post(office, "ghi-lai", "2026-07", "mend", "Khôi phục bản sao lưu cũ")).isEqualTo(303);
    assertThat(world.balance(rule, agency.first, java.time.YearMonth.of(2026, 7))).isEqualTo(1);
    assertThat(world.recount()).isEmpty();
    assertThat(world.rows("select detail from journal where action = 'quota.mend'"))
        .containsExactly("unit=" + agency.first + " month=2026-07 before=7 after=1");
  }

  @Test
  void a_square_of_nothing_is_not_found() {
    Person office = person("vanphong");
    assertThat(office.get("/desk/chi-tieu/o?rule=999&unit=1&thang=2026-11").statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/chi-tieu/o?rule=" + rule + "&unit=" + agency.second + "&thang=2026-11").statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/chi-tieu/o?rule=x&unit=1&thang=2026-11").statusCode()).isEqualTo(400);
    assertThat(office.get("/desk/chi-tieu/o").statusCode()).isEqualTo(400);
  }

  private static String square(String month) {
    return "/desk/chi-tieu/o?rule=" + rule + "&unit=" + agency.first + "&thang=" + month;
  }

  private static int post(Person person, String act, String month, String field, String text) {
    return person.post("/desk/chi-tieu/o/" + act, "rule", String.valueOf(rule), "unit", String.valueOf(agency.first),
        "thang", month, field, text).statusCode();
  }

  /** Signed in once: hashing a password is slow on purpose. */
  private static Person person(String who) {
    return PERSONS.computeIfAbsent(who, agency::person);
  }
}
