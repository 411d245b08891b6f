package vn.cchc.decision.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.RunningDesk;

/** The screens on which the office looks at a decision's procedures, one by one and many at once. */
class ItemsPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static String list(long id) {
    return "/desk/quyet-dinh/" + id + "/thu-tuc";
  }

  @Test
  void an_empty_list_leads_to_entering_codes_and_to_the_import() {
    long id = registrar.draft("01/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var page = registrar.office().page(list(id));
    assertThat(page.select(".page-acts a").eachAttr("href"))
        .anyMatch(a -> a.endsWith("/thu-tuc/them")).anyMatch(a -> a.endsWith("/nhap"));
    assertThat(page.select(".empty").text()).contains("chưa có thủ tục nào");
  }

  @Test
  void the_list_is_filtered_by_change_verdict_and_gap_and_found_without_accents() {
    registrar.posted("10/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000101", "một")));
    long id = registrar.draft("11/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000102", "hai"),
        Map.of("change", "NEW", "code", "1.000103", "name", "Cấp thẻ đi lại của doanh nhân"),
        Registrar.item("ABOLISHED", "1.000101", "")));
    var office = registrar.office();
    assertThat(office.page(list(id)).select("tbody th .nowrap").eachText()).containsExactly("1.000102", "1.000103", "1.000101");
    assertThat(office.page(list(id) + "?sort=code").select("tbody th .nowrap").eachText()).first().isEqualTo("1.000101");
    assertThat(office.page(list(id) + "?change=ABOLISHED").select("tbody th .nowrap").eachText()).containsExactly("1.000101");
    assertThat(office.page(list(id) + "?gap=INCOMPLETE").select("tbody th .nowrap").eachText()).containsExactly("1.000103");
    assertThat(office.page(list(id) + "?q=the+di+lai").select("tbody th .nowrap").eachText()).containsExactly("1.000103");
    assertThat(office.page(list(id) + "?verdict=OPEN").select(".empty").text()).contains("Không có thủ tục nào khớp");
  }

  @Test
  void what_a_filter_finds_is_refused_together_and_one_row_is_accepted_by_one_tap() {
    long id = registrar.draft("21/QĐ-UBND", "2026-11-01", "2026-11-20",
        List.of(Registrar.item("NEW", "1.000201", "một"), Registrar.item("NEW", "1.000202", "hai")));
    var office = registrar.office();
    var refused = office.post(list(id) + "?change=NEW&page=1", "act", "refuse");
    assertThat(refused.statusCode()).isEqualTo(303);
    assertThat(registrar.read(office, id).path("items").path("refused").asInt()).isEqualTo(2);

    var one = office.post(list(id) + "?page=1", "act", "accept", "code", "1.000202");
    assertThat(one.headers().firstValue("Location").orElseThrow()).endsWith("#m-1.000202");
    assertThat(registrar.read(office, id).path("items").path("accepted").asInt()).isEqualTo(1);
  }

  @Test
  void a_procedure_is_shown_word_by_word_beside_the_text_in_force() {
    registrar.posted("30/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000301", "một")));
    long id = registrar.draft("31/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("AMENDED", "1.000301", "hai")));
    var page = registrar.office().page(list(id) + "/1.000301");
    assertThat(page.select("#p-steps del").text()).contains("một");
    assertThat(page.select("#p-steps ins").text()).contains("hai");
    assertThat(page.select("details#p-agency").hasAttr("open")).isFalse();
    assertThat(page.select("del, ins").eachText()).isNotEmpty();
  }

  @Test
  void what_a_file_had_said_before_it_was_cleaned_can_be_looked_at_and_missing_parts_are_named() throws Exception {
    long id = registrar.draft("35/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Map.of("change", "NEW", "code", "1.000351",
        "parts", Map.of("name", "Cấp thẻ", "field", "Hộ tịch", "steps", "<p>Bước 1</p>"))));
    try (var connection = desk.connect(); var change = connection.createStatement()) {
      change.executeUpdate("update procedure_part p join procedure_version v on v.id = p.version_id"
          + " set p.original = 'Bước 1 <b>Nộp hồ sơ' where v.decision_id = " + id);
    }
    var page = registrar.office().page(list(id) + "/1.000351");
    assertThat(page.select("#p-steps pre.original").text()).isEqualTo("Bước 1 <b>Nộp hồ sơ");
    assertThat(page.select("#p-dossier").text()).startsWith("Thiếu: d)");
    assertThat(page.select(".notice-warning").first().text()).contains("Còn thiếu 5 phần bắt buộc");
    assertThat(page.select("details#p-steps").hasAttr("open")).as("a first text is read whole").isTrue();
  }

  @Test
  void an_item_is_taken_out_only_by_its_own_button() {
    long id = registrar.draft("36/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000361", "một")));
    assertThat(registrar.office().post(list(id) + "/1.000361", "act", "remove").headers().firstValue("Location").orElseThrow())
        .endsWith("?done=item.removed");
    assertThat(registrar.read(registrar.office(), id).path("items").path("total").asInt()).isZero();
  }

  @Test
  void a_procedure_that_ends_is_shown_with_what_goes_and_what_comes_in_its_place() {
    registrar.posted("40/QĐ-UBND", "2026-10-01", "2026-10-01",
        List.of(Registrar.item("NEW", "1.000401", "một"), Registrar.item("NEW", "1.000402", "hai")));
    long id = registrar.draft("41/QĐ-UBND", "2026-11-01", "2026-11-20",
        List.of(Registrar.item("REPLACED", "1.000401", "1.000402")));
    var page = registrar.office().page(list(id) + "/1.000401");
    assertThat(page.select(".notice").text()).contains("bị thay thế", "1.000402");
    assertThat(page.select("details#p-steps").text()).contains("Trình tự một");
  }

  @Test
  void after_a_verdict_the_next_open_procedure_comes_by_itself() throws Exception {
    long id = registrar.draft("51/QĐ-UBND", "2026-11-01", "2026-11-20",
        List.of(Registrar.item("NEW", "1.000501", "một"), Registrar.item("NEW", "1.000502", "hai")));
    try (var connection = desk.connect(); var change = connection.createStatement()) {
      change.executeUpdate("update procedure_version set accepted = null where decision_id = " + id);
    }
    var office = registrar.office();
    assertThat(office.post(list(id) + "/1.000501", "act", "accept").headers().firstValue("Location").orElseThrow())
        .endsWith("/1.000502?done=item.accepted");
    assertThat(office.page(list(id) + "/1.000502?done=item.accepted").select(".flash").text()).contains("tiếp theo");
    assertThat(office.post(list(id) + "/1.000502", "act", "refuse").headers().firstValue("Location").orElseThrow())
        .endsWith("?done=items.all-judged");
  }

  @Test
  void whoever_only_reads_sees_no_buttons_and_may_not_judge() {
    long id = registrar.draft("61/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000601", "một")));
    var reader = agency.person("bientap2");
    assertThat(reader.page(list(id)).select("button[name=act]")).isEmpty();
    assertThat(reader.post(list(id), "act", "refuse", "code", "1.000601").statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(reader.post(list(id) + "/1.000601", "act", "refuse").body()).select("h1").text()).isNotEmpty();
  }
}
