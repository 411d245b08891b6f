package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A decision from the office's file via the leader's phone and a midnight to the citizen and the counter. */
class DecisionBrowserIT extends Story {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final double PATIENCE_MS = 60_000;
  private static final String OLD = "Nộp hai bộ hồ sơ giấy tại quầy";
  private static final String CHANGED = "Nộp một bộ hồ sơ trên mạng";

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_decision_reaches_citizen_and_counter_on_the_day_it_takes_effect(Screen screen) {
    // given a procedure in force
    String code = screen == Screen.DESKTOP ? "1.777001" : "1.777002";
    String name = "Cấp giấy thông hành khẩn cấp " + (screen == Screen.DESKTOP ? "đường bộ" : "đường thủy");
    LocalDate tomorrow = LocalDate.ofInstant(desk.clock.instant(), HANOI).plusDays(1);
    Deciding.inForce("80" + screen.ordinal() + "/QĐ-UBND", code, name, OLD, "2026-10-01");
    // when the office enters a decision and reads its list
    long decision = enters(screen, "90" + screen.ordinal() + "/QĐ-UBND", code, name, tomorrow);
    // and the leader approves it on a phone
    approvesOnAPhone(decision);
    // then citizens read the old text and what is to come
    var citizen = visitor(screen);
    reads(citizen, "/" + SITE + "/tthc/" + code);
    assertThat(citizen.text()).contains(OLD, TYPED.format(tomorrow)).doesNotContain(CHANGED);
    citizen.look("citizen-before");
    // when midnight passes
    desk.clock.set(tomorrow.atStartOfDay(HANOI).toInstant().toString());
    desk.procedureDue();
    desk.desk().feed().catchUp();
    // then a query without accents finds the new text
    findsIt(citizen, "cap giay thong hanh khan cap " + (screen == Screen.DESKTOP ? "duong bo" : "duong thuy"), name);
    assertThat(citizen.text()).contains(CHANGED).doesNotContain(OLD);
    // and the counter prints the sheet and puts it up
    hangs(screen, code);
  }

  private long enters(Screen screen, String number, String code, String name, LocalDate day) {
    var office = signedIn(screen, "vanphong");
    office.follow(screen, "Thủ tục hành chính");
    office.look("decisions");
    office.follow("Nhập quyết định mới");
    office.complaints.expect(422);
    office.press("Lưu và sang bước tiếp");
    office.look("decision-faulty");
    office.focusIsOnSummary();
    office.page.fill("#number", number);
    office.page.fill("#date", "02/11/2026");
    office.page.fill("#issuer", "UBND tỉnh");
    office.page.fill("#summary", "Về việc công bố thủ tục hành chính lĩnh vực hộ chiếu");
    office.page.fill("#effectiveDate", TYPED.format(day));
    office.look("decision-form");
    office.press("Lưu và sang bước tiếp");
    office.look("decision-begun");
    long id = Long.parseLong(office.page.url().replaceAll("^.*/quyet-dinh/(\\d+).*$", "$1"));
    office.open("/desk/quyet-dinh/" + id + "/nhap");
    office.look("import");
    office.page.setInputFiles("#file", new FilePayload("phu-luc.csv", "text/csv", list(code, name).getBytes(StandardCharsets.UTF_8)));
    office.press("Đọc tệp");
    assertThat(office.page.locator(".tag")).hasText("Đã đọc xong", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    office.look("import-done");
    office.follow("Xem các thủ tục vừa nhập");
    looksAtTheItems(office, name);
    office.open("/desk/quyet-dinh/" + id);
    office.follow("Trình duyệt");
    office.look("submit");
    office.press("Trình duyệt");
    assertThat(office.text()).contains("Đã trình duyệt");
    office.look("submitted");
    return id;
  }

  private static void looksAtTheItems(Tab office, String name) {
    office.look("items");
    office.follow(name);
    assertThat(office.text()).contains("hai", "giấy tại quầy", "trên mạng");
    office.look("item-compared");
    office.press("Chấp nhận");
    office.page.locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Về danh sách")).first().click();
    office.page.locator("button[value=accept]").first().click();
    assertThat(office.text()).contains("0 chưa xem");
    office.look("items-accepted");
  }

  /** The procedure with its new steps, and a new one beside it. */
  private static String list(String code, String name) {
    return "Mã TTHC;Tên TTHC;Lĩnh vực;Trình tự thực hiện\n" + code + ";" + name + ";Hộ chiếu;" + CHANGED + "\n"
        + code.replace(".777", ".778") + ";Gia hạn " + name + ";Hộ chiếu;" + CHANGED + "\n";
  }

  private void approvesOnAPhone(long decision) {
    Deciding.signed(decision, List.of("truongphong"));
    var leader = signedIn(Screen.PHONE, "lanhdao");
    leader.look("leader-work");
    leader.open("/desk/quyet-dinh/" + decision + "/duyet");
    leader.look("leader-review");
    leader.page.locator("input[name=checklist]").all().forEach(Locator::check);
    leader.press("Duyệt và đăng");
    assertThat(leader.text()).contains("Đã duyệt và đăng quyết định");
    leader.look("leader-posted");
  }

  private static void reads(Tab citizen, String path) {
    desk.desk().feed().catchUp();
    assertThat(citizen.open(path)).isEqualTo(200);
  }

  private static void findsIt(Tab citizen, String query, String name) {
    reads(citizen, "/" + SITE + "/tthc/");
    citizen.look("citizen-list");
    citizen.page.fill(".finder #q", query);
    citizen.page.locator(".finder button").first().click();
    citizen.look("citizen-found");
    citizen.follow(name);
    citizen.look("citizen-reads");
  }

  private void hangs(Screen screen, String code) {
    var counter = signedIn(screen, "vanphong");
    counter.open("/desk/niem-yet?site=" + SITE + "&q=" + code);
    counter.look("postings");
    counter.page.locator("table.list tr:has-text('" + code + "') th a").first().click();
    counter.look("posting");
    counter.page.locator("a[href*='/thu-tuc/in/']").all().forEach(paper -> {
      var pdf = counter.context.request().get(desk.url("").replaceFirst("/cchc$", "") + paper.getAttribute("href"));
      assertThat(pdf.status()).isEqualTo(200);
      assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
    });
    counter.press(counter.text().contains("Đã niêm yết") ? "Đã niêm yết" : "Đã gỡ bỏ");
    assertThat(counter.text()).contains("Đã ghi nhận");
    counter.look("posting-done");
  }
}
