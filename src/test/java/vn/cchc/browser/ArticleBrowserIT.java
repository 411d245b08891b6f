package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A department's article goes through approval to the public section on time, and the ledger counts it. */
class ArticleBrowserIT extends Story {
  private static final String TITLE = "Trung tâm mở lớp hướng dẫn nộp hồ sơ trực tuyến cho người dân";
  private static final String SUMMARY = "Ba buổi hướng dẫn tại bộ phận một cửa giúp người dân tự nộp hồ sơ trực tuyến.";
  private static final String UNIT = "Trung tâm Thông tin";
  private final Writing writing = new Writing(desk, SITE);

  @ParameterizedTest
  @EnumSource(Screen.class)
  void an_article_goes_from_its_writer_over_two_approvals_to_the_reader_and_the_board(Screen screen) {
    // given a month in which the unit has one of two articles
    String month = screen == Screen.DESKTOP ? "2026-11" : "2026-12";
    desk.clock.set(month + "-09T02:00:00Z");
    writing.published("Rút ngắn thời gian cấp phép tháng " + month);
    assertThat(writing.quota(month, UNIT).path("published").asInt()).isEqualTo(1);
    String title = TITLE + " tháng " + month.substring(5);
    // when somebody writes, and submits too early
    var writer = signedIn(screen, "bientap");
    writer.look("1-my-work");
    writesAndHandsInTooEarly(writer);
    // then everything is named at once and nothing is lost; fixed, it goes to the head
    mendsAndHandsIn(writer, title);
    // when the head sends it back with a reason
    var head = signedIn(Screen.PHONE, "truongphong");
    headReturns(head, title);
    // then the writer sees why, fixes it and submits again
    writerMends(writer, title);
    // and head and leader approve on the phone, seeing what has changed
    headApproves(head, title);
    leaderApproves(title);
    // when the office sets the time and it comes
    officeSchedules(screen, month, title);
    desk.clock.set(month + "-10T09:00:30Z");
    desk.publishDue();
    desk.desk().feed().catchUp();
    // then a visitor reads it, and the board says 2/2
    visitorReads(screen, title);
    boardSays(screen, "2/2");
    var square = writing.quota(month, UNIT);
    assertThat(square.path("published").asInt()).isEqualTo(2);
    assertThat(square.path("status").asText()).isEqualTo("MET");
  }

  private static void writesAndHandsInTooEarly(Tab writer) {
    writer.follow("Viết bài mới");
    var pen = new Pen(writer);
    assertThat(writer.text()).as("nothing of an article that has begun comes back").doesNotContain("Có bản soạn dở");
    writer.page.fill("#title", "Ngắn quá");
    pen.type("Sáng 9/11, Trung tâm mở lớp đầu tiên.");
    writer.look("2-editor");
    writer.complaints.expect(422);
    writer.press("Trình duyệt");
    writer.page.locator(".error-summary li").first().waitFor();
    writer.look("3-faults");
    writer.focusIsOnSummary();
    assertThat(writer.page.locator(".error-summary li").allInnerTexts()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(writer.page.inputValue("#title")).isEqualTo("Ngắn quá");
    assertThat(new Pen(writer).words()).contains("Sáng 9/11, Trung tâm mở lớp đầu tiên.");
  }

  private static void mendsAndHandsIn(Tab writer, String title) {
    writer.page.locator(".error-summary a[href='#summary']").click();
    assertThat(writer.page.locator(":focus").getAttribute("id")).isEqualTo("summary");
    writer.page.fill("#title", title);
    writer.page.fill("#summary", SUMMARY);
    writer.page.locator("input[name=topics]").nth(4).check();
    writer.press("Trình duyệt");
    assertThat(writer.page.locator(".flash")).containsText("Đã trình duyệt");
    writer.look("4-handed-in");
  }

  private static void headReturns(Tab head, String title) {
    head.look("5-head-work");
    head.follow(title);
    head.look("6-head-review");
    head.complaints.expect(422);
    head.press("Trả lại");
    head.page.locator(".error-summary").waitFor();
    head.look("7-return-without-reason");
    head.focusIsOnSummary();
    head.page.fill("#reason", "Ghi rõ địa điểm của lớp.");
    head.press("Trả lại");
    head.page.locator(".flash").waitFor();
    head.look("8-returned");
  }

  private static void writerMends(Tab writer, String title) {
    writer.open("/desk/");
    writer.look("9-returned-to-me");
    assertThat(writer.text()).contains("Ghi rõ địa điểm của lớp.");
    writer.follow(title);
    writer.look("10-my-article");
    writer.follow("Sửa bài");
    assertThat(writer.text()).contains("Ghi rõ địa điểm của lớp.");
    new Pen(writer).type(" Lớp học ở tầng một trụ sở Sở.");
    writer.look("11-mending");
    writer.press("Trình duyệt");
    assertThat(writer.page.locator(".flash")).containsText("Đã trình duyệt");
  }

  private static void headApproves(Tab head, String title) {
    head.open("/desk/");
    head.follow(title);
    head.look("12-what-changed");
    assertThat(head.page.locator("ins").allInnerTexts().toString()).contains("tầng một trụ sở");
    head.complaints.expect(422);
    head.press("Duyệt, chuyển tiếp");
    head.page.locator(".error-summary").waitFor();
    head.look("13-ticks-missing");
    for (var tick : head.page.locator("input[name=checklist]").all()) {
      tick.check();
    }
    head.press("Duyệt, chuyển tiếp");
    head.page.locator(".flash").waitFor();
    head.look("14-passed-on");
  }

  private void leaderApproves(String title) {
    var leader = signedIn(Screen.PHONE, "lanhdao");
    leader.follow(title);
    leader.look("15-leader-review");
    leader.press("Duyệt");
    leader.page.locator(".flash").waitFor();
    leader.look("16-approved");
  }

  private void officeSchedules(Screen screen, String month, String title) {
    var office = signedIn(screen, "vanphong");
    office.look("17-office-work");
    office.follow(title);
    office.look("18-to-post");
    office.follow("Hẹn giờ đăng");
    office.page.fill("#publishAt", "31/02/2026");
    office.page.fill("#publishTime", "16:00");
    office.complaints.expect(422);
    office.press("Hẹn giờ đăng");
    office.page.locator(".error-summary").waitFor();
    office.look("19-no-such-day");
    assertThat(office.page.inputValue("#publishTime")).isEqualTo("16:00");
    office.page.fill("#publishAt", "10/" + month.substring(5) + "/2026");
    office.press("Hẹn giờ đăng");
    office.page.locator(".flash").waitFor();
    office.look("20-scheduled");
    assertThat(office.text()).contains("16:00, 10/" + month.substring(5));
  }

  private void visitorReads(Screen screen, String title) {
    var visitor = visitor(screen);
    visitor.open("/" + SITE + "/");
    visitor.follow(title);
    visitor.look("21-live");
    assertThat(visitor.text()).contains(SUMMARY, "Lớp học ở tầng một trụ sở Sở.", "16:00, 10/");
  }

  private void boardSays(Screen screen, String figure) {
    var office = signedIn(screen, "vanphong");
    office.follow(screen, "Bảng theo dõi");
    office.look("22-board");
    assertThat(office.page.locator("td.cell-met").first()).containsText(figure);
  }
}
