package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.testing.ArticleDesk;

/** What the office does with decisions outside the routine: the law moves, a save comes too late, one is revoked. */
class DecisionDeskBrowserIT extends Story {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_office_moves_a_law_meets_a_stale_save_and_revokes(Screen screen) {
    // given a decision that waits with its law
    String code = "1.79000" + screen.ordinal();
    long id = following("70" + screen.ordinal() + "/QĐ-UBND", code);
    var office = signedIn(screen, "vanphong");
    // when somebody else saves while its form is open
    office.open("/desk/quyet-dinh/" + id + "/sua");
    office.page.fill("#summary", "Bản của tôi");
    save(id, Map.of("summary", "Bản của người khác"));
    office.complaints.expect(409);
    office.press("Lưu thông tin");
    // then both are shown and my input is kept
    office.look("stale");
    assertThat(office.text()).contains("Bản của người khác");
    assertThat(office.page.inputValue("#summary")).isEqualTo("Bản của tôi");
    office.press("Lưu thông tin");
    assertThat(office.text()).contains("Đã lưu thông tin quyết định");
    // when it is posted and its law moves
    Deciding.act("vanphong", id, "submit", Map.of());
    Deciding.signed(id, List.of("truongphong", "lanhdao"));
    office.open("/desk/quyet-dinh/" + id + "/hen-gio");
    office.look("schedule");
    office.open("/desk/quyet-dinh/" + id + "/dang");
    office.look("post");
    office.press("Đăng");
    office.look("posted");
    office.follow("Đổi ngày theo văn bản");
    office.page.fill("#day", "31/12/2026");
    office.page.fill("#reason", "Nghị định lùi hiệu lực");
    office.look("law");
    office.press("Đổi ngày có hiệu lực");
    assertThat(office.text()).contains("00:00 ngày 31/12/2026", "Nghị định lùi hiệu lực");
    // when it is revoked without a reason
    office.follow("Thu hồi");
    office.look("revoke");
    office.complaints.expect(422);
    office.press("Thu hồi");
    // then the page asks for one
    office.focusIsOnSummary();
    office.look("revoke-faulty");
    office.page.fill("#reason", "Ban hành nhầm");
    office.press("Thu hồi");
    assertThat(office.text()).contains("Đã thu hồi", "Ban hành nhầm");
    office.look("revoked");
  }

  private static long following(String number, String code) {
    var parts = Map.of("name", "Cấp giấy phép số " + code, "field", "Hộ chiếu", "steps", "<p>Nộp hồ sơ</p>", "ways", "<p>Trực tiếp</p>",
        "dossier", "<p>Đơn</p>", "timeLimit", "<p>05 ngày</p>", "audience", "<p>Cá nhân</p>", "agency", "<p>Sở Ngoại vụ</p>");
    var begun = person("vanphong").json("POST", "/api/v1/decisions", ArticleDesk.write(Map.of("site", SITE, "number", number,
        "date", "2026-11-02", "issuer", "UBND tỉnh", "followsBasis", 1,
        "bases", List.of(Map.of("citation", "Nghị định số 150/2026/NĐ-CP", "effectiveDate", "2026-12-15")),
        "items", List.of(Map.of("change", "NEW", "code", code, "parts", parts)))));
    return ArticleDesk.json(begun).path("id").asLong();
  }

  private static void save(long id, Map<String, Object> fields) {
    var body = new java.util.HashMap<>(fields);
    body.put("version", ArticleDesk.json(person("vanphong").get("/api/v1/decisions/" + id)).path("version").asInt());
    assertThat(person("vanphong").json("PUT", "/api/v1/decisions/" + id, ArticleDesk.write(body)).statusCode()).isEqualTo(200);
  }
}
