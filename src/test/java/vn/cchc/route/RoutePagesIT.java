package vn.cchc.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The office changes the steps of approval, and texts under approval go on. */
class RoutePagesIT {
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
  void texts_under_approval_go_on_when_their_step_is_gone() {
    var agency = Agency.in(desk, "mot");
    var articles = new ArticleDesk(desk, agency);
    Person author = agency.person("bientap");
    long id = articles.draft(author, "Bài đang ở bước hai khi quy trình đổi");
    articles.act(author, id, "submit", Map.of());
    articles.act(agency.person("truongphong"), id, "approve", Map.of("checklist", ArticleDesk.TICKS));
    Person office = agency.person("vanphong");
    assertThat(office.post("/desk/quy-trinh/sua", form(office, "", "name-0", "Lãnh đạo duyệt", "role-0", "LEADER", "name-1", "")).statusCode()).isEqualTo(303);
    Person leader = agency.person("lanhdao");
    assertThat(leader.page("/desk/").select(".work h3").text()).contains("Bài đang ở bước hai khi quy trình đổi");
    articles.act(leader, id, "approve", Map.of("checklist", ArticleDesk.TICKS));
    assertThat(articles.state(id)).isEqualTo("APPROVED");
  }

  @Test
  void a_route_keeps_at_least_one_step_and_what_was_typed() {
    var agency = Agency.in(desk, "hai");
    Person office = agency.person("vanphong");
    var none = office.post("/desk/quy-trinh/sua", form(office, "", "name-0", "", "name-1", ""));
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Cần ít nhất một bước duyệt.");
    var wrong = office.post("/desk/quy-trinh/sua", form(office, "", "name-0", "Trưởng phòng xem", "limit-0", "99"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.body()).getElementById("name-0").val()).isEqualTo("Trưởng phòng xem");
    assertThat(Jsoup.parse(wrong.body()).getElementById("limit-0").val()).isEqualTo("99");
  }

  @Test
  void a_kind_may_have_steps_of_its_own_and_lose_them_again() {
    var agency = Agency.in(desk, "ba");
    Person office = agency.person("vanphong");
    assertThat(office.post("/desk/quy-trinh/sua", form(office, "NOTICE", "name-0", "Văn phòng xem", "role-0", "DESK", "name-1", "")).statusCode()).isEqualTo(303);
    assertThat(office.page("/desk/quy-trinh").text()).contains("Văn phòng xem");
    assertThat(office.post("/desk/quy-trinh/sua", form(office, "NOTICE", "act", "drop")).statusCode()).isEqualTo(303);
    assertThat(office.page("/desk/quy-trinh").text()).doesNotContain("Văn phòng xem");
  }

  @Test
  void decisions_on_procedures_have_a_route_of_their_own_that_always_has_a_step() {
    var agency = Agency.in(desk, "bay");
    Person office = agency.person("vanphong");
    assertThat(office.post("/desk/quy-trinh/sua", form(office, "DECISION", "name-0", "Giám đốc ký duyệt", "role-0", "LEADER", "name-1", "")).statusCode()).isEqualTo(303);
    var routes = office.page("/desk/quy-trinh").select("section.panel");
    assertThat(routes.first().text()).contains("Trưởng đơn vị").doesNotContain("Giám đốc ký duyệt");
    assertThat(routes.last().text()).contains("Quyết định công bố", "Giám đốc ký duyệt").doesNotContain("Trưởng đơn vị");
    assertThat(office.post("/desk/quy-trinh/sua", form(office, "DECISION", "act", "drop")).statusCode()).isEqualTo(422);
  }

  @Test
  void two_who_change_the_steps_at_once_do_not_overwrite_each_other() {
    var agency = Agency.in(desk, "bon");
    Person office = agency.person("vanphong");
    String[] opened = form(office, "", "name-0", "Bước của người thứ hai");
    office.post("/desk/quy-trinh/sua", form(office, "", "name-0", "Bước của người thứ nhất"));
    var late = office.post("/desk/quy-trinh/sua", opened);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.body()).getElementById("name-0").val()).isEqualTo("Bước của người thứ hai");
  }

  @Test
  void only_the_office_of_the_agency_changes_its_steps() {
    var agency = Agency.in(desk, "nam");
    var other = Agency.in(desk, "sau");
    assertThat(agency.person("bientap").get("/desk/quy-trinh").statusCode()).isEqualTo(403);
    assertThat(agency.person("lanhdao").get("/desk/quy-trinh/sua").statusCode()).isEqualTo(403);
    assertThat(agency.person("vanphong").get("/desk/quy-trinh?site=" + other.slug).statusCode()).isEqualTo(403);
    assertThat(agency.person("vanphong").get("/desk/quy-trinh/sua?kind=LOI").statusCode()).isEqualTo(400);
  }

  /** The form as a browser would send it, with some fields changed. */
  private static String[] form(Person who, String kind, String... changed) {
    Document page = who.page("/desk/quy-trinh/sua?kind=" + kind);
    var fields = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (int i = 0; i < changed.length; i += 2) {
      names.add(changed[i]);
    }
    ((FormElement) page.selectFirst("form[action$=/quy-trinh/sua]")).formData().stream()
        .filter(f -> !f.key().equals("csrf") && !names.contains(f.key()) && !f.key().equals("act"))
        .forEach(f -> fields.addAll(List.of(f.key(), f.value())));
    fields.addAll(List.of(changed));
    return fields.toArray(String[]::new);
  }
}
