package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.testing.ArticleDesk;

/** The notice of a decision on the desk, and the articles that a decision has overtaken. */
class NoticeBrowserIT extends Story {
  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_office_drafts_the_notice_and_renews_its_tables_when_the_items_changed(Screen screen) {
    // given a decision that is being written
    String code = "1.90090" + screen.ordinal();
    long id = begun("5" + screen.ordinal() + "/QĐ-UBND", code);
    var office = signedIn(screen, "vanphong");
    office.open("/desk/quyet-dinh/" + id);
    office.look("decision-without-notice");
    // when the office drafts its notice
    office.press("Soạn thông báo");
    assertThat(office.text()).contains("Đã soạn thông báo", "Công bố 1 thủ tục hành chính", code);
    office.look("notice");
    // and an item is added afterwards
    add(id, "1.90091" + screen.ordinal());
    office.open("/desk/quyet-dinh/" + id + "/thong-bao");
    assertThat(office.text()).contains("không còn khớp");
    office.look("notice-differs");
    // then the tables are updated at the press of a button
    office.press("Lập lại bảng");
    assertThat(office.text()).contains("Đã lập lại bảng", "1.90091" + screen.ordinal()).doesNotContain("không còn khớp");
    office.look("notice-renewed");
  }

  @Test
  void an_article_overtaken_at_midnight_bears_a_banner_until_the_office_gives_a_reason() {
    // given midnight of the day on which a procedure is abolished that an article describes
    desk.clock.set("2026-11-09T17:00:00Z");
    desk.procedureDue();
    desk.desk().feed().catchUp();
    for (Screen screen : Screen.values()) {
      var visitor = visitor(screen);
      visitor.open("/so-ngoai-vu/");
      visitor.follow("Giao lưu biên giới: cách đề nghị xác nhận nhân sự theo thủ tục 1.900106");
      assertThat(visitor.text()).contains("Thủ tục 1.900106 nêu trong bài đã bị bãi bỏ từ ngày 10/11/2026 theo Quyết định số 1688/QĐ-UBND");
      visitor.look("overtaken");
      // when the office opens the list, but forgets why the article may stay
      var office = signedIn(screen, "vanphong");
      office.open("/desk/thu-tuc/ra-soat");
      assertThat(office.text()).contains("1 chỗ cần rà soát", "Bãi bỏ từ 10/11/2026");
      office.look("review");
      office.page.locator("summary:has-text('Giữ nguyên bài')").click();
      office.complaints.expect(422);
      office.page.locator("details button").click();
      office.look("review-faulty");
      office.focusIsOnSummary();
      if (screen == Screen.values()[Screen.values().length - 1]) {
        // then the reason settles it
        office.page.fill("#reason", "Bài kể lại đợt giao lưu đã qua");
        office.page.locator("details button").click();
        assertThat(office.text()).contains("Đã ghi lý do", "Không có bài nào cần rà soát");
        office.open("/desk/thu-tuc/ra-soat?look=DEALT");
        office.look("review-dealt");
      }
    }
  }

  private static long begun(String number, String code) {
    var answer = person("vanphong").json("POST", "/api/v1/decisions", ArticleDesk.write(Map.of("site", SITE, "number", number,
        "date", "2026-11-06", "issuer", "Chủ tịch UBND tỉnh", "effectiveDate", "2026-12-01", "items", List.of(item(code)))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return ArticleDesk.json(answer).path("id").asLong();
  }

  private static void add(long id, String code) {
    var office = person("vanphong");
    int version = ArticleDesk.json(office.get("/api/v1/decisions/" + id)).path("version").asInt();
    var answer = office.json("PUT", "/api/v1/decisions/" + id, ArticleDesk.write(Map.of("version", version, "items", List.of(item(code)))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static Map<String, Object> item(String code) {
    return Map.of("change", "NEW", "code", code, "parts", Map.of("name", "Cấp giấy thông hành " + code, "field", "Công tác lãnh sự",
        "steps", "<p>Nộp hồ sơ.</p>"));
  }
}
