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

class EarlierPagesIT {
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
    world.topic("tai-chinh-cong");
  }

  @AfterAll
  static void close() throws Exception {
    world.close();
    desk.close();
  }

  @Test
  void a_post_entered_by_the_office_counts_and_is_marked_and_one_taken_out_counts_no_more() {
    Person office = person("vanphong");
    assertThat(add(office, "Tin cũ tháng ba", "https://cu.example/3", "5/3/2026", agency.first)).isEqualTo(303);
    assertThat(balance("2026-03")).isEqualTo(1);
    var square = office.page("/desk/chi-tieu/o?rule=" + rule + "&unit=" + agency.first + "&thang=2026-03");
    assertThat(square.select("table.list").text()).contains("Tin cũ tháng ba", "Tin đã đăng trước", "Xác nhận: Người vanphong");
    long id = world.number("select id from earlier_post where url = 'https://cu.example/3'");
    assertThat(office.post("/desk/chi-tieu/da-dang/" + id + "/bo", "reason", "").statusCode()).isEqualTo(422);
    assertThat(person("bientap").post("/desk/chi-tieu/da-dang/" + id + "/bo", "reason", "x").statusCode()).isEqualTo(403);
    assertThat(office.post("/desk/chi-tieu/da-dang/" + id + "/bo", "reason", "Ghi nhầm").statusCode()).isEqualTo(303);
    assertThat(balance("2026-03")).isZero();
    assertThat(office.page("/desk/chi-tieu/da-dang").text()).contains("Đã bỏ ngày 15/11/2026");
    assertThat(world.recount()).isEmpty();
  }

  @Test
  void everything_wrong_is_said_at_once_and_nothing_typed_is_lost() {
    var answer = person("vanphong").post("/desk/chi-tieu/da-dang/moi", "site", "so", "title", "", "url", "javascript:alert(1)",
        "day", "31/02/2026", "unit", "", "topic", "", "kind", "X", "voucher", String.valueOf(agency.id("bientap")));
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = org.jsoup.Jsoup.parse(answer.body());
    assertThat(page.select(".error-summary li")).hasSize(6);
    assertThat(page.select("#url").attr("value")).isEqualTo("javascript:alert(1)");
    assertThat(page.select("#day").attr("value")).isEqualTo("31/02/2026");
    assertThat(add(person("vanphong"), "Ngày mai", "https://cu.example/mai", "16/11/2026", agency.first)).isEqualTo(422);
    assertThat(add(person("truongphong"), "Không được", "https://cu.example/khong", "5/3/2026", agency.first)).isEqualTo(403);
  }

  @Test
  void a_post_is_entered_once_only() {
    assertThat(add(person("vanphong"), "Một lần", "https://cu.example/1", "5/4/2026", agency.first)).isEqualTo(303);
    assertThat(add(person("vanphong"), "Hai lần", "https://cu.example/1", "5/4/2026", agency.first)).isEqualTo(422);
    assertThat(balance("2026-04")).isEqualTo(1);
  }

  @Test
  void a_pasted_list_is_taken_whole_or_not_at_all() {
    Person office = person("vanphong");
    String good = "Ngày\tTiêu đề\tĐịa chỉ\tĐơn vị\tLoại\tChủ đề\n"
        + "02/5/2026\tTin một\thttps://cu.example/5-1\tphong noi vu\tTin\ttai-chinh-cong\n"
        + "2026-05-03; Tin hai; https://cu.example/5-2; Phòng Nội vụ; BÀI;\n";
    var refused = office.post("/desk/chi-tieu/da-dang/danh-sach", "site", "so", "voucher",
        String.valueOf(agency.id("vanphong")), "lines", good + "1/1; x; y; Phòng lạ; Z; chủ đề lạ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(org.jsoup.Jsoup.parse(refused.body()).select(".error-summary").text())
        .contains("Dòng 4", "không có đơn vị “Phòng lạ”", "không có chủ đề “chủ đề lạ”");
    assertThat(balance("2026-05")).isZero();
    assertThat(office.post("/desk/chi-tieu/da-dang/danh-sach", "site", "so", "voucher",
        String.valueOf(agency.id("vanphong")), "lines", good).statusCode()).isEqualTo(303);
    assertThat(balance("2026-05")).isEqualTo(2);
  }

  private static int add(Person person, String title, String url, String day, long unit) {
    return person.post("/desk/chi-tieu/da-dang/moi", "site", "so", "title", title, "url", url, "day", day, "unit",
        String.valueOf(unit), "topic", "", "kind", "NEWS", "voucher", String.valueOf(agency.id("vanphong"))).statusCode();
  }

  private static int balance(String month) {
    return world.balance(rule, agency.first, java.time.YearMonth.parse(month));
  }

  /** Signed in once: hashing a password is slow on purpose. */
  private static Person person(String who) {
    return PERSONS.computeIfAbsent(who, agency::person);
  }
}
