package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.site.Newsstand.Text;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The plan as the public sees it. */
class PlanPageIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Newsstand stand;
  private static Person visitor;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    stand = new Newsstand(desk, agency);
    visitor = new Person(desk);
    long topic = stand.topic("dich-vu-cong", "Dịch vụ công trực tuyến");
    stand.run("insert into plan (id, site_id, year, sample) values (1, ?, 2026, true)", agency.site);
    version(1, "ISSUED", "2026-01", "/KH-SNgV", "Kế hoạch đang dùng");
    version(2, "ISSUED", "2026-12", "99/KH-SNgV", "Bản từ tháng Mười hai");
    version(3, "DRAFT", "2026-01", "100/KH-SNgV", "Bản dự thảo kín");
    stand.run("insert into plan_topic (plan_version_id, topic_id, ord, letter, label) values (1, ?, 1, 'đ', 'Dịch vụ công')", topic);
    stand.run("insert into plan_task (id, plan_version_id, ord, section, content, lead_text, coordinating_text, product, deadline_kind,"
        + " deadline_month, deadline_text) values (1, 1, 1, 'III', 'Đăng tin mỗi tháng', '', 'Các phòng', 'Tin, bài', 'MONTH', '2026-02', '')");
    stand.run("insert into plan_task_unit (task_id, unit_id, part) values (1, ?, 'LEAD')", agency.first);
    stand.run("insert into legal_basis (plan_version_id, ord, type, number, issued_on, issuer, note)"
        + " values (1, 1, 'Kế hoạch', '152/KH-UBND', '2026-04-23', 'UBND tỉnh', 'Tuyên truyền'), (1, 2, 'Chỉ thị', '', null, '', '')");
    stand.run("insert into quota_rule (id, plan_id, site_id, label, target_unit_id, counting, first_month, last_month)"
        + " values (1, 1, ?, 'Tin hằng tháng', ?, 'ALL', '2026-09', '2026-12')", agency.site, agency.first);
    stand.run("insert into quota_minimum (rule_id, from_month, minimum, plan_version_id) values (1, '2026-09', 2, 1)");
    stand.live(Text.of("Bài trong năm"), topic);
  }

  private static void version(int no, String state, String from, String number, String title) {
    stand.run("insert into plan_version (id, plan_id, no, state, from_month, number, issued_text, place, issuer, signer_form,"
        + " signer_title, signer_name, title, theme, created_at, issued_at) values (?, 1, ?, ?, ?, ?, 'tháng 4 năm 2026', 'Lạng Sơn',"
        + " 'Sở Ngoại vụ', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Bà B', ?, 'Chủ đề năm', ?, ?)",
        no, no, state, from, number, title, desk.clock.instant(), desk.clock.instant());
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static Document plan() {
    return visitor.page("/so-ngoai-vu/ke-hoach/2026");
  }

  @Test
  void the_version_in_force_is_shown_with_its_gaps_and_the_next_when_its_month_begins() {
    desk.clock.set("2026-11-10T02:00:00Z");
    Document page = plan();
    assertThat(page.select("h1").eachText()).containsExactly("Kế hoạch đang dùng");
    assertThat(page.select("dl.facts").text()).contains("……/KH-SNgV", "tháng 4 năm 2026", "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC – Bà B");
    assertThat(page.select(".letters li").eachText()).containsExactly("đ) Dịch vụ công");
    assertThat(page.text()).contains("Kế hoạch số 152/KH-UBND ngày 23/4/2026 của UBND tỉnh: Tuyên truyền", "Kế hoạch mẫu")
        .doesNotContain("Bản dự thảo kín", "100/KH-SNgV");
    desk.clock.set("2026-11-30T17:00:00Z");
    assertThat(plan().select("h1").eachText()).containsExactly("Bản từ tháng Mười hai");
    desk.clock.set("2026-11-10T02:00:00Z");
    stand.tell("plan.edit", "PLAN", 1);
  }

  @Test
  void tasks_show_who_leads_and_until_when_and_the_year_shows_what_was_published() {
    desk.clock.set("2026-11-10T02:00:00Z");
    stand.tell("plan.edit", "PLAN", 1);
    Document page = plan();
    assertThat(page.select("table.list tbody tr").first().select("td, th").eachText())
        .containsExactly("1", "Đăng tin mỗi tháng", "Phòng Nội vụ", "Các phòng", "Tin, bài", "Tháng 02/2026");
    assertThat(page.select("table.grid").get(0).select("tbody").text()).isEqualTo("Phòng Nội vụ 1");
    assertThat(page.select("table.grid").get(1).select("tbody a").attr("href")).isEqualTo("/cchc/so-ngoai-vu/chu-de/dich-vu-cong");
  }

  @Test
  void who_fell_short_is_public_only_where_the_site_wants_it() {
    desk.clock.set("2026-11-10T02:00:00Z");
    stand.tell("plan.edit", "PLAN", 1);
    assertThat(plan().text()).doesNotContain("Tháng chưa đạt chỉ tiêu");
    stand.run("update site set show_shortfall = true where id = ?", agency.site);
    stand.tell("site.edit", "SITE", agency.site);
    assertThat(plan().select("#missed").parents().first().text()).contains("10/2026 Phòng Nội vụ", "0/2", "09/2026").doesNotContain("11/2026");
    stand.run("update site set show_shortfall = false where id = ?", agency.site);
    stand.tell("site.edit", "SITE", agency.site);
  }

  @Test
  void the_newest_plan_is_one_step_from_every_page() {
    assertThat(visitor.page("/so-ngoai-vu/").select("header nav a[href$=/ke-hoach/2026]")).hasSize(1);
    assertThat(visitor.get("/so-ngoai-vu/ke-hoach").headers().firstValue("Location").orElse("")).endsWith("/so-ngoai-vu/ke-hoach/2026");
    assertThat(visitor.get("/so-ngoai-vu/sitemap.xml").body()).contains("/so-ngoai-vu/ke-hoach/2026");
  }
}
