package vn.cchc.decision.desk;

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

/** "Cùng ngày với": the day of a legal text moves, and what follows it moves along, posted or not. */
class MoveLawIT {
  private static final String LAW = "Nghị định số 150/2026/NĐ-CP";

  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static Person office;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    office = registrar.office();
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  /** A draft that takes effect on the same day as its law. */
  private static long following(String number, String day, String code) {
    long id = registrar.draft(number, "2026-11-01", day, List.of(Registrar.item("NEW", code, "một")));
    var saved = Registrar.send(office, "PUT", "/api/v1/decisions/" + id, Map.of("version", registrar.read(office, id).path("version").asInt(),
        "followsBasis", 1, "bases", List.of(Map.of("citation", LAW, "effectiveDate", day))));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    return id;
  }

  private static HttpResponse<String> move(Person who, long id, String day, String reason) {
    return who.post("/desk/quyet-dinh/" + id + "/ngay-hieu-luc", "day", day, "reason", reason,
        "version", "" + registrar.read(office, id).path("version").asInt());
  }

  @Test
  void posted_procedures_move_with_the_law_and_switch_on_its_new_day() throws Exception {
    long id = following("501/QĐ-UBND", "2026-11-15", "1.000501");
    registrar.approve(id);
    registrar.act(office, id, "publish", Map.of());
    assertThat(registrar.turns("1.000501")).containsExactly("NEW UPCOMING 2026-11-15 -");
    assertThat(office.page("/desk/quyet-dinh/" + id).select("aside a[href$=ngay-hieu-luc]")).hasSize(1);

    assertThat(move(office, id, "20/11/2026", "Nghị định lùi hiệu lực").statusCode()).isEqualTo(303);
    assertThat(registrar.turns("1.000501")).containsExactly("NEW UPCOMING 2026-11-20 -");
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".timeline").text()).contains("Nghị định lùi hiệu lực");
    assertThat(office.page("/desk/quyet-dinh/" + id).select("aside ol").text()).contains("có hiệu lực từ 20/11/2026");

    assertThat(move(office, id, "09/11/2026", "Đính chính ngày của nghị định").statusCode()).isEqualTo(303);
    assertThat(registrar.turns("1.000501")).containsExactly("NEW CURRENT 2026-11-09 -");
  }

  @Test
  void an_approved_decision_keeps_its_approval_when_its_law_moves() throws Exception {
    long id = following("502/QĐ-UBND", "2026-11-15", "1.000502");
    registrar.approve(id);
    assertThat(move(office, id, "25/11/2026", "Nghị định lùi hiệu lực").statusCode()).isEqualTo(303);
    registrar.act(office, id, "publish", Map.of());
    assertThat(registrar.turns("1.000502")).containsExactly("NEW UPCOMING 2026-11-25 -");
    assertThat(registrar.read(office, id).path("effectiveDate").asText()).isEqualTo("2026-11-25");
  }

  @Test
  void only_the_office_moves_a_law_with_a_reason_and_only_where_one_is_followed() {
    long id = following("503/QĐ-UBND", "2026-11-15", "1.000503");
    assertThat(move(office, id, "25/11/2026", "còn là bản thảo").statusCode()).isEqualTo(409);
    registrar.approve(id);
    assertThat(move(registrar.person("lanhdao"), id, "25/11/2026", "không phải đầu mối").statusCode()).isEqualTo(403);
    var bare = move(office, id, "15/11/2026", "");
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(bare.body()).select(".error-summary a").eachAttr("href")).containsExactly("#day", "#reason");
    var noDay = move(office, id, "32/11/2026", "Nghị định lùi hiệu lực");
    assertThat(noDay.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(noDay.body()).select("#reason").text()).isEqualTo("Nghị định lùi hiệu lực");
    long own = registrar.posted("504/QĐ-UBND", "2026-11-01", "2026-11-15", List.of(Registrar.item("NEW", "1.000504", "một")));
    assertThat(move(office, own, "25/11/2026", "không theo văn bản nào").statusCode()).isEqualTo(409);
    assertThat(office.get("/desk/quyet-dinh/" + own + "/ngay-hieu-luc").statusCode()).isEqualTo(409);
  }

  @Test
  void the_page_names_the_other_decisions_that_follow_the_same_law() {
    long first = following("505/QĐ-UBND", "2026-11-15", "1.000505");
    registrar.approve(first);
    long second = following("506/QĐ-UBND", "2026-11-15", "1.000506");
    assertThat(office.page("/desk/quyet-dinh/" + first + "/ngay-hieu-luc").select(".notice a").eachAttr("href"))
        .contains("/cchc/desk/quyet-dinh/" + second);
  }
}
