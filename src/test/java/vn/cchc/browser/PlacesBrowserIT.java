package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody in the office puts up what a decision asks for, and sees how punctual the agency was. */
class PlacesBrowserIT extends Story {
  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_office_hangs_a_sheet_and_proves_it_with_a_photo(Screen screen) throws Exception {
    // given a decision that became public today
    String code = screen == Screen.PHONE ? "1.007011" : "1.007012";
    Deciding.inForce((screen == Screen.PHONE ? "71" : "72") + "/QĐ-UBND", code, "Cấp giấy phép nhập cảnh thi hài, hài cốt, tro cốt về Việt Nam",
        "Nộp hồ sơ", "2026-11-05");
    // when the office looks at what is to be done
    var office = signedIn(screen, "vanphong");
    office.open("/desk/niem-yet");
    office.look("postings");
    assertThat(office.text()).contains(code, "Bộ phận Một cửa", "Quá hạn 4 ngày");
    // and forgets to choose
    office.complaints.expect(422);
    office.press("Ghi nhận đã làm");
    office.look("postings-faulty");
    office.focusIsOnSummary();
    // then takes the one task at hand, with a photo of the board
    office.page.locator("tr:has-text('" + code + "'):has-text('Bảng niêm yết') th a").first().click();
    office.look("posting");
    office.page.locator("#file").setInputFiles(new com.microsoft.playwright.options.FilePayload("bang.png", "image/png", photo()));
    office.press("Đã niêm yết");
    assertThat(office.text()).contains("Đã niêm yết", "Ảnh, tệp");
    office.look("posting-done");
    // and marks what is left at the counter
    office.open("/desk/niem-yet");
    office.page.locator("tr:has-text('" + code + "'):has-text('Bộ phận Một cửa') input[type=checkbox]").first().check();
    office.press("Ghi nhận đã làm");
    office.open("/desk/niem-yet?state=DONE");
    office.look("postings-done");
    assertThat(office.page.locator("tr:has-text('" + code + "')").count()).isEqualTo(3);
    // the places and the terms
    office.open("/desk/niem-yet/noi");
    office.look("places");
    office.page.locator("th a").nth(2).click();
    office.look("place");
    office.open("/desk/thu-tuc/thoi-han");
    office.page.locator("details summary").last().click();
    office.look("clocks");
    assertThat(office.text()).contains("1.2 Công khai đúng hạn", "Ba chỉ số");
  }

  private static byte[] photo() throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
