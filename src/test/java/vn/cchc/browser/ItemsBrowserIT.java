package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;

/** The office enters the procedures of a scanned decision, writes one by hand, looks at each, and keeps the registry. */
class ItemsBrowserIT extends Story {
  private static final String LONG_NAME = "Cấp giấy phép vào khu vực cấm, khu vực biên giới cho người nước ngoài"
      + " có nguyện vọng vào các khu vực,"
      + " địa điểm cấm người nước ngoài cư trú, đi lại";

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_office_enters_codes_writes_one_by_hand_and_looks_at_each(Screen screen) {
    // given twelve procedures in force and an empty decision
    Agency agency = Agency.in(desk, "thu-" + screen);
    var registrar = new Registrar(desk, agency);
    var items = new ArrayList<Map<String, Object>>();
    for (int i = 1; i <= 12; i++) {
      items.add(Registrar.item("NEW", "1.0001%02d".formatted(i), i == 1 ? LONG_NAME : "cũ"));
    }
    registrar.posted("01/QĐ-UBND", "2026-01-02", "2026-01-05", items);
    long id = registrar.draft("02/QĐ-UBND", "2026-11-01", "2026-12-01", List.of());
    String list = "/desk/quyet-dinh/" + id + "/thu-tuc";
    var office = visitor(screen).signIn(agency.slug + ".vanphong", Agency.PASSWORD);
    office.open(list);
    office.look("items-empty");
    // when they paste a list with a line that is not a code
    office.page.locator(".page-acts a").first().click();
    office.look("enter");
    office.page.fill("#codes", "1. 1.000101\n2. 1.000102\nLĩnh vực đối ngoại\n1.000103, 1.000104");
    office.page.fill("#q", "thu tuc 1.000105");
    office.press("Tìm");
    office.page.getByLabel("1.000105").check();
    office.look("enter-found");
    office.complaints.expect(422);
    office.press("Thêm vào quyết định");
    // then the line is named and nothing is lost
    office.focusIsOnSummary();
    office.look("enter-faulty");
    assertThat(office.text()).contains("Dòng 3");
    office.page.fill("#codes", "1. 1.000101\n2. 1.000102\n1.000103, 1.000104");
    office.page.getByLabel("Thành phần, số lượng hồ sơ").check();
    office.press("Thêm vào quyết định");
    office.look("items");
    assertThat(office.text()).contains("5 thủ tục: 5 đã chấp nhận");
    // when they write one by hand
    writeOne(office, list);
    // then the comparison shows the words that changed, and takes a verdict
    office.look("item");
    assertThat(office.page.locator("#p-dossier ins").first().innerText()).contains("bản chính");
    office.press("Không nhận");
    assertThat(office.text()).contains("Đã xem hết");
    office.look("items-judged");
    // and the registry shows what is in force and any two texts
    registry(office);
  }

  private static void writeOne(Tab office, String list) {
    office.open(list + "/1.000101/sua");
    office.page.frameLocator("#part-dossier_ifr").locator("body").waitFor();
    office.look("edit");
    assertThat(office.page.locator("iframe[id^=part-]").count()).as("only what changes is open").isEqualTo(1);
    office.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Trình tự thực hiện")).click();
    office.page.frameLocator("#part-steps_ifr").locator("body").waitFor();
    var body = office.page.frameLocator("#part-dossier_ifr").locator("body");
    body.click();
    office.page.keyboard().press("Control+End");
    office.page.keyboard().type(" 01 bản chính");
    office.page.fill("#filing0-limit", "5");
    office.complaints.expect(422);
    office.press("Lưu");
    office.page.locator(".error-summary").waitFor();
    office.focusIsOnSummary();
    office.look("edit-faulty");
    office.page.selectOption("#filing0-unit", "WORKING_DAY");
    office.press("Lưu");
    office.page.locator(".flash").waitFor();
    assertThat(office.text()).contains("Đã lưu thủ tục");
  }

  private static void registry(Tab office) {
    office.open("/desk/thu-tuc");
    office.look("registry");
    office.open("/desk/thu-tuc/1.000101");
    office.look("procedure");
    office.open("/desk/thu-tuc/1.000101?ngay=1/1/2020");
    office.look("procedure-before");
  }
}
