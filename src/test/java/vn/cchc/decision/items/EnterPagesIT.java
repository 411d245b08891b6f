package vn.cchc.decision.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.RunningDesk;

/** Entering the procedures of a scanned decision by their codes. */
class EnterPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    var items = new ArrayList<java.util.Map<String, Object>>();
    for (int i = 1; i <= 12; i++) {
      items.add(Registrar.item("NEW", "1.0001%02d".formatted(i), "cũ"));
    }
    registrar.posted("01/QĐ-UBND", "2026-10-01", "2026-10-01", items);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static String form(long id) {
    return "/desk/quyet-dinh/" + id + "/thu-tuc/them";
  }

  @Test
  void twelve_codes_pasted_at_once_become_twelve_accepted_items_with_what_changed_ticked() {
    long id = registrar.draft("02/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var pasted = new StringBuilder();
    for (int i = 1; i <= 11; i++) {
      pasted.append(i).append(". 1.0001%02d".formatted(i)).append(i % 2 == 0 ? " - Thủ tục\n" : ",\n");
    }
    var answer = registrar.office().post(form(id), "change", "AMENDED", "codes", pasted.toString(), "pick", "1.000112 Thủ tục",
        "parts", "dossier", "parts", "timeLimit", "updating", "1", "act", "add");
    assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select(".error-summary").text()).isEqualTo(303);
    var items = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items")).path("items");
    assertThat(items).hasSize(12).allSatisfy(item -> {
      assertThat(item.path("accepted").asBoolean()).isTrue();
      assertThat(item.path("changedParts").toString()).isEqualTo("[\"dossier\",\"timeLimit\"]");
      assertThat(item.path("updating").asBoolean()).isTrue();
      assertThat(item.path("name").asText()).endsWith("cũ");
    });
  }

  @Test
  void lines_that_cannot_be_taken_are_named_one_by_one_and_nothing_typed_is_lost() {
    long id = registrar.draft("03/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var answer = registrar.office().post(form(id), "change", "ABOLISHED", "codes", "1.000101\n1.999999\nkhông mã",
        "parts", "fees", "field", "Hộ tịch", "act", "add");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Lỗi: ");
    assertThat(page.select(".error-summary li").eachText()).hasSize(2)
        .anyMatch(l -> l.startsWith("Dòng 2: ") && l.contains("1.999999"))
        .anyMatch(l -> l.startsWith("Dòng 3: ") && l.contains("không mã"));
    assertThat(page.select("#codes").text()).contains("1.000101", "1.999999");
    assertThat(page.select("input[name=change][checked]").attr("value")).isEqualTo("ABOLISHED");
    assertThat(page.select("input[name=parts][checked]").attr("value")).isEqualTo("fees");
    assertThat(page.select("#field").attr("value")).isEqualTo("Hộ tịch");
    assertThat(registrar.read(registrar.office(), id).path("items").path("total").asInt()).isZero();
  }

  @Test
  void a_new_code_needs_its_name_and_begins_with_the_way_to_the_national_portal() throws Exception {
    long id = registrar.draft("04/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var refused = registrar.office().post(form(id), "change", "NEW", "codes", "1.000301", "act", "add");
    assertThat(Jsoup.parse(refused.body()).select("#codes-error").text()).contains("Hãy ghi tên sau mã");

    var taken = registrar.office().post(form(id), "change", "NEW", "codes", "1.000301 - Cấp thẻ ABTC",
        "field", "Đối ngoại", "act", "add");
    assertThat(taken.statusCode()).isEqualTo(303);
    var item = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items/1.000301"));
    assertThat(item.path("name").asText()).isEqualTo("Cấp thẻ ABTC");
    assertThat(item.path("updating").asBoolean()).isTrue();
    assertThat(registrar.office().page("/desk/quyet-dinh/" + id + "/thu-tuc/1.000301")
        .select("a[href^=https://dichvucong.gov.vn]")).isNotEmpty();
  }

  @Test
  void replaced_codes_say_what_comes_in_their_place_each_or_all() {
    long id = registrar.draft("05/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var none = registrar.office().post(form(id), "change", "REPLACED", "codes", "1.000101", "act", "add");
    assertThat(Jsoup.parse(none.body()).select("#codes-error").text()).contains("chưa có mã thay thế cho 1.000101");

    registrar.office().post(form(id), "change", "REPLACED", "codes", "1.000101 -> 1.000103\n1.000102",
        "replacedBy", "1.000104", "act", "add");
    var items = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items")).path("items");
    assertThat(items.findValuesAsText("replacedBy")).containsExactly("1.000103", "1.000104");
  }

  @Test
  void procedures_are_picked_from_the_registry_by_search_while_what_was_typed_stays() {
    long id = registrar.draft("06/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var answer = registrar.office().post(form(id), "change", "ABOLISHED", "codes", "1.000101", "pick", "1.000102 Thủ tục 1.000102 cũ",
        "q", "thu tuc 1.000103", "act", "search");
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("#codes").text()).isEqualTo("1.000101");
    assertThat(page.select("input[name=pick][checked]").attr("value")).startsWith("1.000102");
    assertThat(page.select("input[name=pick]").eachAttr("value")).anyMatch(v -> v.startsWith("1.000103 "));
    assertThat(page.select("input[name=change][checked]").attr("value")).isEqualTo("ABOLISHED");
  }

  @Test
  void a_code_that_the_decision_has_already_is_not_entered_over_it() {
    long id = registrar.draft("07/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("AMENDED", "1.000105", "mới")));
    var answer = registrar.office().post(form(id), "change", "ABOLISHED", "codes", "1.000105", "act", "add");
    assertThat(Jsoup.parse(answer.body()).select("#codes-error").text()).contains("đã có trong quyết định này");
  }
}
