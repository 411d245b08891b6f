package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office keeps the plan, and watches the board and the calendar. */
class OfficeBrowserIT extends Story {
  private static final int README_HEIGHT = 1300;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_office_amends_the_plan_and_nothing_changes_before_it_is_issued(Screen screen) {
    // given the plan of this year in force, of one agency or another
    String site = screen == Screen.DESKTOP ? SITE : "thanh-tra";
    var office = visitor(screen).signIn(site + ".vanphong", PASSWORD);
    office.open("/desk/ke-hoach?site=" + site);
    office.look("plans");
    office.page.locator("main table.list th a").first().click();
    office.look("plan");
    // when the office opens an amendment, but forgets why
    office.follow("Sửa đổi kế hoạch");
    office.look("plan-amend");
    office.page.fill("#from", "01/12/2026");
    office.page.fill("#reason", "");
    office.complaints.expect(422);
    office.press("Sửa đổi kế hoạch");
    // then the fault is named, and the date is still there
    office.look("plan-amend-faulty");
    office.focusIsOnSummary();
    assertThat(office.page.inputValue("#from")).isEqualTo("01/12/2026");
    // when they say why
    office.page.fill("#reason", "Thêm nhiệm vụ quý IV");
    office.press("Sửa đổi kế hoạch");
    assertThat(office.text()).contains("Đã mở bản sửa đổi");
    office.look("plan-draft");
    everyFormOf(office);
    // then it can be issued, and the version in force is the new one
    office.follow("Ban hành");
    office.look("plan-issue");
    office.press("Ban hành");
    assertThat(office.text()).contains("Đã ban hành kế hoạch");
    office.look("plan-issued");
  }

  private static void everyFormOf(Tab office) {
    String plan = office.page.url().replaceAll("[?#].*", "");
    office.follow("Thêm nhiệm vụ");
    office.look("plan-task");
    office.page.fill("#content", "Tổ chức tọa đàm về dịch vụ công trực tuyến");
    office.page.fill("#product", "Tin, bài");
    office.page.fill("#leadText", "Trung tâm TT&DVĐN");
    office.page.fill("#deadlineMonth", "12/2026");
    office.page.locator("input[name=deadlineKind]").first().check();
    office.press("Lưu");
    assertThat(office.text()).contains("Đã thêm nhiệm vụ", "tọa đàm");
    for (String part : List.of("sua", "chu-de", "chi-tieu/moi")) {
      office.open(plan + "/" + part);
      office.look("plan-" + part.replace('/', '-'));
    }
    office.page.navigate(plan + "?ban=du-thao");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_board_shows_the_month_and_the_year_and_opens_its_squares(Screen screen) {
    // given the board of the month
    var office = signedIn(screen, "vanphong");
    office.follow(screen, "Bảng theo dõi");
    office.look("board-month");
    assertThat(office.text()).contains("Trung tâm Thông tin", "0/2");
    // when the office opens a cell
    office.page.locator("td a").first().click();
    office.look("board-square");
    // then it says what counts, what is under way and what is missing
    assertThat(office.text()).contains("Còn thiếu 2", "ngày làm việc", "Ngày pháp luật");
    // and the year is shown in twelve columns
    office.follow("Về bảng theo dõi");
    office.follow("Cả năm");
    office.look("board-year");
    assertThat(office.page.locator("table.board thead th").count()).isGreaterThanOrEqualTo(13);
    // and what is typed into the filter can be sent on as an address
    office.page.selectOption("#status", "MET");
    office.press("Lọc");
    office.look("board-year-met");
    assertThat(office.page.url()).contains("status=MET");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_city_sees_its_departments_and_wards_on_one_board(Screen screen) {
    // given an agency with departments, wards and several targets, in the middle of its month
    var office = visitor(screen).signIn("tp-lang-son.vanphong", PASSWORD);
    if (screen == Screen.DESKTOP) {
      new CityMonth(desk).write();
      office.open("/desk/ngay-nghi");
      office.page.fill("#csv", "01/01/2027, nghỉ, Tết Dương lịch");
      office.press("Thay danh sách");
      assertThat(office.text()).contains("Đã thay danh sách ngày nghỉ");
    }
    // when the office opens the board
    office.open("/desk/chi-tieu");
    office.look("board-city");
    // then every unit has its row, and every status its word
    assertThat(office.page.locator("table.board tbody tr").count()).isGreaterThan(10);
    assertThat(office.page.locator("table.board").innerText()).contains("Đạt", "Sẽ đạt", "Có nguy cơ thiếu", "Đang thiếu");
    // and this is also what the README shows
    String folder = System.getProperty("cchc.screenshots", "");
    if (screen == Screen.DESKTOP && !folder.isEmpty()) {
      office.page.setViewportSize(screen.width, README_HEIGHT);
      office.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "board.png")));
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_calendar_shows_what_was_posted_and_what_will_be(Screen screen) {
    var office = signedIn(screen, "vanphong");
    // when the office opens the calendar
    office.follow(screen, "Lịch đăng");
    office.look("calendar");
    // then the scheduled article is on its day, in words and not only in colour
    assertThat(office.page.locator(".month-scheduled").allInnerTexts())
        .anySatisfy(day -> assertThat(day).contains("08:30 Bản tin điện tử", "Đã hẹn giờ đăng"));
    var paths = List.of("/desk/", "/desk/bai-viet", "/desk/ngay-nghi", "/desk/thu-tuc/in", "/desk/chi-tieu/da-dang?site=" + SITE);
    for (String path : paths) {
      office.open(path);
      office.look("office" + path.replaceAll("\\W+", "-"));
    }
  }
}
