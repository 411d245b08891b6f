package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;

/** A citizen looks up what to bring, how long it takes and what it costs. */
class ProcedureBrowserIT extends Story {
  private static final String HERE = "/thu-tuc/tthc/";
  private static final int BUDGET_BYTES = 40_000;

  @BeforeAll
  static void post() {
    var registrar = new Registrar(desk, Agency.in(desk, "thu-tuc"));
    registrar.posted("01/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(
        item("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "Hộ tịch", dossier(3)),
        item("2.000815", "Chứng thực bản sao từ bản chính giấy tờ, văn bản", "Chứng thực", dossier(2)),
        item("1.001193", "Đăng ký khai sinh", "Hộ tịch", dossier(700)),
        item("1.000894", "Đăng ký kết hôn", "Hộ tịch", dossier(4))));
    registrar.posted("02/QĐ-UBND", "2026-11-05", "2026-11-05",
        List.of(item("1.000894", "Đăng ký kết hôn tại cấp xã", "Hộ tịch", dossier(5)), Registrar.item("ABOLISHED", "2.000815", "")));
    registrar.posted("03/QĐ-UBND", "2026-11-08", "2026-11-20", List.of(Registrar.item("ABOLISHED", "1.004873", "")));
    desk.desk().feed().catchUp();
  }

  private static Map<String, Object> item(String code, String name, String field, String dossier) {
    var item = new HashMap<>(Registrar.item(code.equals("1.000894") && name.endsWith("xã") ? "AMENDED" : "NEW", code, "một"));
    var parts = new HashMap<Object, Object>((Map<?, ?>) item.get("parts"));
    parts.putAll(Map.of("name", name, "field", field, "dossier", dossier));
    item.put("parts", parts);
    return item;
  }

  private static String dossier(int papers) {
    var rows = new StringBuilder("<table><thead><tr><th>Tên giấy tờ</th><th>Số lượng</th></tr></thead><tbody>");
    for (int i = 1; i <= papers; i++) {
      rows.append("<tr><td>Giấy tờ thứ ").append(i).append(" theo mẫu ban hành kèm Thông tư</td><td>01 bản chính</td></tr>");
    }
    return rows.append("</tbody></table>").toString();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_citizen_without_accents_finds_the_answer_first(Screen screen) {
    // given somebody at the section's first page
    var citizen = visitor(screen);
    citizen.open("/thu-tuc/");
    citizen.look("home");
    citizen.page.locator("header.top nav").getByText("Thủ tục hành chính").click();
    citizen.look("list");
    // when they type what they want without accents, the last word half
    citizen.page.fill("#q", "dang ky ket h");
    citizen.press("Tìm");
    citizen.look("found");
    // then the procedure is there, and its page begins with the summary
    citizen.page.locator("ol.procedures a").first().click();
    citizen.look("procedure");
    assertThat(citizen.page.locator("h1").innerText()).isEqualTo("Đăng ký kết hôn tại cấp xã");
    assertThat(citizen.page.locator(".answer").innerText()).contains("Giấy tờ thứ 1 theo mẫu", "05 ngày làm việc", "Sở Ngoại vụ");
    // and what was different before is marked word by word
    citizen.press("So sánh");
    citizen.look("compare");
    assertThat(citizen.page.locator("ins").allInnerTexts().toString()).contains("tại cấp xã");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void an_abolished_one_is_found_by_its_code_and_says_so(Screen screen) {
    var citizen = visitor(screen);
    citizen.open(HERE + "?q=chung+thuc");
    assertThat(citizen.text()).contains("Không có thủ tục nào khớp");
    citizen.look("nothing");
    citizen.open(HERE + "?q=2.000815");
    citizen.page.locator("ol.procedures a").first().click();
    citizen.look("abolished");
    assertThat(citizen.page.locator(".notice-danger").innerText()).contains("bãi bỏ từ ngày 05/11/2026", "02/QĐ-UBND");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void fields_filters_and_changes_lead_on(Screen screen) {
    var citizen = visitor(screen);
    citizen.open(HERE + "linh-vuc");
    citizen.look("fields");
    citizen.page.locator("main .fields a").getByText("Hộ tịch").click();
    citizen.look("filtered");
    assertThat(citizen.page.locator("ol.procedures li").count()).isEqualTo(3);
    citizen.open(HERE + "thay-doi");
    citizen.look("changes");
    citizen.page.locator("main .changes a").first().click();
    citizen.look("to-be-abolished");
    assertThat(citizen.page.locator(".notice-warning").innerText()).contains("Bị bãi bỏ từ ngày 20/11/2026");
  }

  @Test
  void the_past_is_read_by_its_day_and_a_wrong_day_is_told() {
    var citizen = visitor(Screen.DESKTOP);
    citizen.open(HERE + "1.000894");
    citizen.page.fill("#asOf", "15/10/2026");
    citizen.press("Xem");
    citizen.look("as-of");
    assertThat(citizen.page.locator("h1").innerText()).isEqualTo("Đăng ký kết hôn");
    assertThat(citizen.page.locator(".notice-warning").innerText()).contains("15/10/2026");
    citizen.complaints.expect(404);
    citizen.open(HERE + "1.000894?asOf=1/1/2020");
    citizen.look("too-early");
    assertThat(citizen.text()).contains("Bản đầu tiên có hiệu lực từ ngày 01/10/2026");
  }

  @Test
  void on_paper_there_is_the_text_without_what_is_only_for_the_screen() {
    var citizen = visitor(Screen.DESKTOP);
    citizen.open(HERE + "1.000894");
    citizen.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    citizen.look("print");
    for (String only : List.of("header.top nav", ".page-acts", ".contents", "#compare", "#asOf")) {
      assertThat(citizen.page.locator(only).first().isVisible()).as(only).isFalse();
    }
    assertThat(citizen.page.locator("#dossier").isVisible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=dang+ky", "?field=ho-tich", "1.001193", "1.001193/phan/dossier", "1.000894"})
  void everything_fits_320_pixels_and_forty_kilobytes_without_scripts(String page) {
    var citizen = tab("narrow", new Browser.NewContextOptions().setViewportSize(320, 640));
    var bytes = new AtomicInteger();
    citizen.page.onResponse(answer -> {
      if (List.of("document", "stylesheet").contains(answer.request().resourceType())) {
        bytes.addAndGet(answer.body().length);
      }
    });
    citizen.open(HERE + page);
    citizen.look("narrow-" + page.replaceAll("\\W", "-"));
    assertThat(bytes.get()).isLessThanOrEqualTo(BUDGET_BYTES);
    var bare = tab("no-scripts", new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    bare.open(HERE + page);
    assertThat(bare.text()).contains("hủ tục");
    assertThat(bare.page.locator(".tools").count() == 0 || !bare.page.locator(".tools").isVisible()).isTrue();
  }
}
