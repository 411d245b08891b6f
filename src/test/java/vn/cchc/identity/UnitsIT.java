package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsIT {
  private RunningDesk desk;
  private Agency agency;
  private Agency other;
  private Person office;

  @BeforeAll
  void start() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
    other = Agency.in(desk, "so-khac");
    office = agency.person("vanphong");
  }

  @AfterAll
  void stop() throws Exception {
    desk.close();
  }

  private HttpResponse<String> add(Person who, String kind, Object parent, String name) {
    return who.post("/desk/don-vi", "kind", kind, "parent", "" + parent, "name", name, "shortName", "", "validFrom", "1/2/2026");
  }

  private long added(String kind, String name) {
    var answer = add(office, kind, agency.root, name);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return Long.parseLong(answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/don-vi/(\\d+).*", "$1"));
  }

  private Unit unit(long id) {
    return desk.database().read(tx -> Registry.unit(tx, id));
  }

  private List<String> journal(long id) {
    return desk.database().read(tx -> desk.journal().history(tx, "UNIT", id)).stream().map(r -> r.action()).toList();
  }

  @Test
  void the_office_adds_a_unit_below_its_agency() {
    long id = added("DEPARTMENT", "Phòng Kế hoạch");
    assertThat(unit(id)).satisfies(u -> {
      assertThat(u.shortName()).isEqualTo("Phòng Kế hoạch");
      assertThat(u.validFrom()).hasToString("2026-02-01");
    });
    assertThat(journal(id)).containsExactly("unit.add");
    assertThat(office.page("/desk/don-vi/" + id + "?done=unit.added").select(".flash").text()).isEqualTo("Đã thêm đơn vị.");
    assertThat(office.page("/desk/don-vi").text()).contains("Phòng Kế hoạch").doesNotContain("so-khac");
  }

  @Test
  void what_was_typed_stays_beside_the_faults() {
    var answer = office.post("/desk/don-vi", "kind", "GROUP", "parent", "" + agency.root, "name", "", "shortName", "Khối <1>",
        "validFrom", "31/02/2026");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = org.jsoup.Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Lỗi:");
    assertThat(page.select("input[name=shortName]").val()).isEqualTo("Khối <1>");
    assertThat(page.select("input[name=validFrom]").val()).isEqualTo("31/02/2026");
    assertThat(page.select("input[value=GROUP]").hasAttr("checked")).isTrue();
    assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#validFrom", "#name");
  }

  @Test
  void nobody_else_adds_and_the_office_not_outside_its_agency() {
    for (String who : new String[] {"bientap", "truongphong", "lanhdao"}) {
      assertThat(add(agency.person(who), "DEPARTMENT", agency.root, "Phòng Lạ").statusCode()).as(who).isEqualTo(403);
      assertThat(agency.person(who).get("/desk/don-vi").statusCode()).as(who).isEqualTo(403);
      assertThat(agency.person(who).get("/desk/don-vi/" + agency.first).statusCode()).as(who).isEqualTo(403);
    }
    assertThat(add(office, "DEPARTMENT", other.root, "Phòng Lạ").statusCode()).isEqualTo(403);
    assertThat(add(office, "AGENCY", "", "Cơ quan lạ").statusCode()).isEqualTo(403);
    assertThat(office.get("/desk/don-vi/" + other.first).statusCode()).isEqualTo(404);
    assertThat(office.get("/desk/don-vi/999999").statusCode()).isEqualTo(404);
    assertThat(add(agency.person("admin"), "AGENCY", "", "Cơ quan mới").statusCode()).isEqualTo(303);
  }

  @Test
  void strange_input_is_4xx() {
    assertThat(add(office, "WHATEVER", agency.root, "A").statusCode()).isEqualTo(400);
    assertThat(add(office, "DEPARTMENT", "x", "A").statusCode()).isEqualTo(400);
    assertThat(add(office, "DEPARTMENT", agency.root, "A\u0000B").statusCode()).isEqualTo(400);
    assertThat(add(office, "DEPARTMENT", agency.root, "A".repeat(301)).statusCode()).isEqualTo(422);
    assertThat(office.get("/desk/don-vi?page=-1").statusCode()).isEqualTo(400);
    assertThat(office.get("/desk/don-vi?sort=id;drop").statusCode()).isEqualTo(400);
    assertThat(office.get("/desk/don-vi?kind=X").statusCode()).isEqualTo(400);
    assertThat(office.get("/desk/don-vi/99999999999999999999").statusCode()).isEqualTo(404);
    assertThat(office.post("/desk/don-vi", "name", "a", "name", "b", "validFrom", "1/2/2026").statusCode()).isEqualTo(400);
  }

  @Test
  void decomposed_letters_are_stored_composed() {
    long id = added("DEPARTMENT", java.text.Normalizer.normalize("Phòng Thủy lợi", java.text.Normalizer.Form.NFD));
    assertThat(unit(id).name()).isEqualTo("Phòng Thủy lợi");
  }

  @Test
  void a_rename_keeps_the_former_name_with_its_last_day() {
    long id = added("DEPARTMENT", "Phòng Lao động");
    var answer = office.post("/desk/don-vi/" + id + "/doi-ten", "version", "0", "name", "Phòng Nội vụ và Lao động",
        "shortName", "Phòng NV-LĐ", "from", "01-07-2026");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(unit(id).name()).isEqualTo("Phòng Nội vụ và Lao động");
    assertThat(office.page("/desk/don-vi/" + id).select("dl.facts").text()).contains("Tên đến hết 30/6/2026", "Phòng Lao động");
    assertThat(journal(id)).containsExactly("unit.add", "unit.rename");
    assertThat(rename(id, 1, "Phòng Khác", "01/12/2026").statusCode()).as("tomorrow's name").isEqualTo(422);
    assertThat(rename(id, 1, "Phòng Khác", "30/06/2026").statusCode()).as("before the last rename").isEqualTo(422);
    assertThat(rename(id, 1, "Phòng Nội vụ và Lao động", "10/11/2026").statusCode()).as("same name").isEqualTo(422);
  }

  private HttpResponse<String> rename(long id, int version, String name, String from) {
    return office.post("/desk/don-vi/" + id + "/doi-ten", "version", "" + version, "name", name, "shortName", "", "from", from);
  }

  @Test
  void a_stale_save_is_409_with_both_texts_and_goes_through_when_repeated() {
    long id = added("DEPARTMENT", "Phòng Tư pháp");
    String edit = "/desk/don-vi/" + id + "/sua";
    assertThat(edit(edit, 0, "Phòng Tư pháp 1").statusCode()).isEqualTo(303);
    var stale = edit(edit, 0, "Phòng Tư pháp 2");
    assertThat(stale.statusCode()).isEqualTo(409);
    var page = org.jsoup.Jsoup.parse(stale.body());
    assertThat(page.select(".notice-warning").text()).contains("Phòng Tư pháp 1");
    assertThat(page.select("input[name=name]").val()).isEqualTo("Phòng Tư pháp 2");
    assertThat(edit(edit, Integer.parseInt(page.select("input[name=version]").val()), "Phòng Tư pháp 2").statusCode()).isEqualTo(303);
    assertThat(unit(id).name()).isEqualTo("Phòng Tư pháp 2");
  }

  private HttpResponse<String> edit(String path, int version, String name) {
    return office.post(path, "version", "" + version, "parent", "" + agency.root, "name", name, "shortName", "x", "validFrom", "1/1/2026");
  }

  @Test
  void a_unit_never_hangs_under_itself() {
    long upper = added("DEPARTMENT", "Trung tâm A");
    long lower = Long.parseLong(add(office, "DEPARTMENT", upper, "Tổ A1").headers().firstValue("Location").orElseThrow()
        .replaceAll(".*/don-vi/(\\d+).*", "$1"));
    var answer = office.post("/desk/don-vi/" + upper + "/sua", "version", "0", "parent", "" + lower, "name", "Trung tâm A",
        "shortName", "", "validFrom", "1/2/2026");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("không thể thuộc chính nó");
  }

  @Test
  void a_unit_ends_after_those_below_it_and_may_go_on_again() {
    long upper = added("DEPARTMENT", "Chi cục B");
    add(office, "DEPARTMENT", upper, "Tổ B1");
    assertThat(office.post("/desk/don-vi/" + upper + "/ket-thuc", "version", "0", "lastDay", "30/6/2026").statusCode()).isEqualTo(422);
    long alone = added("DEPARTMENT", "Chi cục C");
    assertThat(office.post("/desk/don-vi/" + alone + "/ket-thuc", "version", "0", "lastDay", "30/6/2026").statusCode()).isEqualTo(303);
    assertThat(office.page("/desk/don-vi").text()).doesNotContain("Chi cục C");
    assertThat(office.page("/desk/don-vi?state=ENDED").text()).contains("Chi cục C");
    assertThat(office.post("/desk/don-vi/" + alone + "/ket-thuc", "version", "1", "lastDay", "").statusCode()).isEqualTo(303);
    assertThat(journal(alone)).containsExactly("unit.add", "unit.end", "unit.reopen");
  }

  @Test
  void a_group_has_members_with_days() {
    long group = added("GROUP", "Khối phường, xã");
    var saved = office.post("/desk/don-vi/" + group + "/thanh-vien", "version", "0", "add", "" + agency.first,
        "add", "" + agency.second, "addFrom", "01/3/2026");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    List<Member> members = desk.database().read(tx -> tx.mapper(UnitMapper.class).members(group));
    assertThat(members).extracting(Member::unitId).containsExactlyInAnyOrder(agency.first, agency.second);
    var page = office.page("/desk/don-vi/" + group + "/thanh-vien");
    assertThat(page.select("input[name=from-0]").val()).isEqualTo("01/3/2026");
    var faulty = office.post("/desk/don-vi/" + group + "/thanh-vien", "version", "1", "unit-0", "" + agency.first,
        "from-0", "01/3/2026", "to-0", "28/02/2026", "unit-1", "" + agency.second, "from-1", "1/3/2026", "to-1", "", "leaves-1", "1");
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(office.post("/desk/don-vi/" + group + "/thanh-vien", "version", "1", "unit-0", "" + agency.first,
        "from-0", "01/3/2026", "to-0", "30/6/2026", "unit-1", "" + agency.second, "from-1", "1/3/2026", "to-1", "", "leaves-1", "1")
        .statusCode()).isEqualTo(303);
    members = desk.database().read(tx -> tx.mapper(UnitMapper.class).members(group));
    assertThat(members).singleElement()
        .satisfies(m -> assertThat(m.validTo()).hasToString("2026-06-30"));
    assertThat(office.post("/desk/don-vi/" + group + "/thanh-vien", "version", "0", "add", "" + agency.second).statusCode()).isEqualTo(409);
    assertThat(office.post("/desk/don-vi/" + agency.first + "/thanh-vien", "version", "0").statusCode()).isEqualTo(409);
  }

  @Test
  void the_list_is_filtered_sorted_and_paged_by_its_address() {
    assertThat(office.page("/desk/don-vi?q=noi+vu").select("tbody tr").size()).isGreaterThanOrEqualTo(1);
    assertThat(office.page("/desk/don-vi?q=kh%C3%B4ng+c%C3%B3+g%C3%AC").select(".empty").text()).contains("Không tìm thấy");
    assertThat(office.page("/desk/don-vi?size=1&page=2").select(".pager a[rel=prev]").attr("href")).contains("page=1", "size=1");
    assertThat(office.page("/desk/don-vi?kind=AGENCY").select("tbody tr").size()).isEqualTo(1);
  }

  @Test
  void every_page_of_units_can_be_opened() {
    long group = added("GROUP", "Nhóm để xem");
    for (String path : new String[] {"", "/sua", "/doi-ten", "/ket-thuc", "/thanh-vien"}) {
      assertThat(office.get("/desk/don-vi/" + group + path).statusCode()).as(path).isEqualTo(200);
      assertThat(office.get("/desk/don-vi/" + agency.root + path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(office.get("/desk/don-vi/moi").statusCode()).isEqualTo(200);
  }

  @Test
  void the_api_lists_units_of_ones_own_site_only() {
    var writer = agency.person("bientap");
    assertThat(writer.get("/api/v1/units?site=so-thu").body()).contains("\"name\":\"Phòng Nội vụ\"", "\"kind\":\"DEPARTMENT\"",
        "\"validFrom\":\"2026-01-01\"", "\"parent\":" + agency.root).doesNotContain("so-khac");
    assertThat(writer.get("/api/v1/units?site=so-khac").statusCode()).isEqualTo(404);
    assertThat(writer.get("/api/v1/units?site=khong-co").statusCode()).isEqualTo(404);
    assertThat(writer.get("/api/v1/units?page=-1").statusCode()).isEqualTo(400);
    assertThat(writer.get("/api/v1/sites").body()).contains("\"slug\":\"so-thu\"", "\"languages\":[\"vi\"]", "\"total\":1");
    assertThat(new Person(desk).get("/api/v1/sites").statusCode()).isEqualTo(401);
  }
}
