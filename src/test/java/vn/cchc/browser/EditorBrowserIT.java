package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody writes: what they paste becomes clean, and nothing they typed is lost. */
class EditorBrowserIT extends Story {
  private static final String WORD_LIST = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Hồ sơ gồm:</b><o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Tờ khai<o:p></o:p></p>
      <p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Bản sao căn cước<o:p></o:p></p>
      <!--EndFragment--></body></html>""";
  private static final String OLD_FONT = "<p><span style=\"font-family:.VnTime\">C¶i c¸ch thñ tôc hµnh chÝnh cña tØnh</span></p>";
  private final Writing writing = new Writing(desk, SITE);

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_session_that_ends_while_somebody_writes_loses_nothing(Screen screen) throws SQLException {
    // given somebody in the middle of a sentence
    long id = writing.draft("Bài đang viết dở khi phiên kết thúc " + screen);
    var writer = signedIn(screen, "bientap");
    writer.open("/desk/bai-viet/" + id + "/sua");
    var pen = new Pen(writer);
    // when their session ends
    endSessions("bientap");
    writer.complaints.expect(401);
    pen.type(" Câu viết sau khi phiên đã kết thúc.");
    // then the desk asks them to sign in where they are, and a wrong password is reported there
    writer.page.locator("dialog[data-relogin][open]").waitFor();
    writer.look("sign-in-again");
    writer.page.fill("#relogin-password", "không phải mật khẩu");
    writer.press("Đăng nhập và làm tiếp");
    assertThat(writer.page.locator("[data-relogin-error]")).isVisible();
    writer.page.fill("#relogin-password", PASSWORD);
    writer.press("Đăng nhập và làm tiếp");
    // and the text is kept, and saves
    assertThat(writer.page.locator("[data-autosave-state]")).containsText("Đã lưu tự động");
    assertThat(pen.words()).contains("Câu viết sau khi phiên đã kết thúc.");
    endSessions("bientap");
    pen.type(" Và một câu nữa.");
    writer.press("Lưu");
    writer.page.locator("dialog[data-relogin][open]").waitFor();
    writer.page.fill("#relogin-password", PASSWORD);
    writer.press("Đăng nhập và làm tiếp");
    assertThat(writer.page.locator(".flash")).containsText("Đã lưu bài");
    writer.look("saved-after-all");
    assertThat(writing.article(id).path("body").asText()).contains("Câu viết sau khi phiên đã kết thúc.", "Và một câu nữa.");
  }

  private static void endSessions(String who) throws SQLException {
    try (var connection = desk.connect(); var delete = connection.prepareStatement(
        "delete from session where account_id = (select id from account where username = ?)")) {
      delete.setString(1, SITE + "." + who);
      delete.executeUpdate();
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void what_comes_from_word_becomes_a_real_list(Screen screen) {
    // given somebody with a list in Word
    long id = writing.draft("Bài có danh sách dán từ Word " + screen);
    var writer = signedIn(screen, "bientap");
    writer.open("/desk/bai-viet/" + id + "/sua");
    var pen = new Pen(writer);
    // when they paste it
    pen.paste(WORD_LIST, "Hồ sơ gồm: Tờ khai, Bản sao căn cước");
    // then it is a list, and nothing of Word is left, after saving as well
    assertThat(pen.text().locator("ul > li")).hasCount(2);
    writer.look("pasted-list");
    writer.press("Lưu");
    writer.page.locator(".flash").waitFor();
    assertThat(writing.article(id).path("body").asText()).contains("<li>Tờ khai</li>", "<strong>Hồ sơ gồm:</strong>").doesNotContain("mso", "Mso", "·");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_text_in_an_old_font_is_offered_in_unicode(Screen screen) {
    long id = writing.draft("Bài dán từ văn bản gõ bằng phông cũ " + screen);
    var writer = signedIn(screen, "bientap");
    writer.open("/desk/bai-viet/" + id + "/sua");
    var pen = new Pen(writer);
    // when somebody pastes what was typed for TCVN3
    pen.paste(OLD_FONT, "C¶i c¸ch thñ tôc hµnh chÝnh cña tØnh");
    // then they see what it becomes before they take it
    assertThat(writer.page.locator("[data-legacy-preview]")).containsText("Cải cách thủ tục hành chính của tỉnh");
    writer.look("old-font");
    writer.press("Dùng bản đã chuyển");
    assertThat(pen.text()).containsText("Cải cách thủ tục hành chính của tỉnh");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_picture_comes_with_words_for_those_who_do_not_see_it(Screen screen) throws IOException {
    long id = writing.draft("Bài có ảnh kèm mô tả cho người không nhìn thấy " + screen);
    var writer = signedIn(screen, "bientap");
    writer.open("/desk/bai-viet/" + id + "/sua");
    var pen = new Pen(writer);
    // when somebody chooses a picture
    var chooser = writer.page.waitForFileChooser(() -> pen.tool("Hình ảnh"));
    chooser.setFiles(new FilePayload("bộ phận một cửa.png", "image/png", picture()));
    writer.page.locator("dialog[data-picture][open]").waitFor();
    writer.look("picture-words");
    // then it is not accepted without alternative text
    writer.press("Đưa ảnh vào bài");
    assertThat(writer.page.locator("dialog[data-picture]")).isVisible();
    writer.page.fill("#picture-alt", "Công dân nộp hồ sơ tại bộ phận một cửa");
    writer.page.fill("#picture-caption", "Ngày đầu nhận hồ sơ");
    writer.page.fill("#picture-credit", "Ảnh: Trung tâm");
    writer.press("Đưa ảnh vào bài");
    assertThat(pen.text().locator("figure img")).hasAttribute("alt", "Công dân nộp hồ sơ tại bộ phận một cửa");
    writer.look("picture-placed");
    writer.press("Lưu");
    writer.page.locator(".flash").waitFor();
    assertThat(writing.article(id).path("body").asText())
        .contains("<figcaption>Ngày đầu nhận hồ sơ (Ảnh: Trung tâm)</figcaption>", "alt=\"Công dân nộp hồ sơ").doesNotContain("contenteditable");
  }

  private static byte[] picture() throws IOException {
    var image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setPaint(new java.awt.GradientPaint(0, 0, new java.awt.Color(0x14507f), 640, 420, new java.awt.Color(0xeaf1f7)));
    pen.fillRect(0, 0, 640, 420);
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void two_who_edit_one_text_are_told_and_neither_overwrites_the_other(Screen screen) {
    // given two people who have the same draft open
    long id = writing.draft("Bài mà hai người cùng sửa một lúc " + screen);
    var writer = signedIn(screen, "bientap");
    writer.open("/desk/bai-viet/" + id + "/sua");
    var pen = new Pen(writer);
    writer.page.waitForResponse("**/dang-mo", () -> writer.page.reload());
    var head = signedIn(screen, "truongphong");
    head.open("/desk/bai-viet/" + id + "/sua");
    // then the second is told before typing
    assertThat(head.text()).contains("Hoàng Thu Trang cũng đang mở bài này");
    head.look("somebody-else-is-here");
    // when the first has saved, and the second saves too
    pen.type(" Câu của người viết.");
    writer.press("Lưu");
    writer.page.locator(".flash").waitFor();
    new Pen(head).type(" Câu của trưởng đơn vị.");
    head.complaints.expect(409);
    head.press("Lưu");
    // then they see both texts, and their own is not lost
    head.page.locator(".compare").waitFor();
    head.look("both-texts");
    assertThat(head.page.locator(".compare-old")).containsText("Câu của người viết.");
    assertThat(head.page.locator(".compare-new")).containsText("Câu của trưởng đơn vị.");
    head.press("Sửa tiếp bản của tôi");
    assertThat(new Pen(head).words()).contains("Câu của trưởng đơn vị.");
    head.look("mine-again");
  }
}
