package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office imports a list into a decision, and sees what was read, what was wrong, and what to look at next. */
class ImportBrowserIT extends Story {
  private static final int ROWS = 400;
  private static final double PATIENCE_MS = 60_000;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_office_reads_a_list_and_sees_which_rows_are_wrong(Screen screen) throws Exception {
    // given a decision that is being entered
    long decision = new ObjectMapper().readTree(person("vanphong").json("POST", "/api/v1/decisions", "{\"site\":\"" + SITE + "\",\"number\":\"9"
        + screen.ordinal() + "/QĐ-UBND\",\"date\":\"2026-11-03\",\"issuer\":\"UBND tỉnh\",\"effectiveDate\":\"2026-12-01\"}").body())
        .path("id").asLong();
    var office = signedIn(screen, "vanphong");
    office.open("/desk/quyet-dinh/" + decision + "/nhap");
    office.look("import");
    // when something that is not a list is sent
    office.complaints.expect(422);
    send(office, "anh.xlsx", "không phải sổ tính");
    // then the form says why
    office.focusIsOnSummary();
    office.look("import-refused");
    // when a long list with a bad row is sent
    send(office, "danh-sach.csv", list(screen.ordinal()));
    // then the page shows how far it has got, and by itself what came of it
    assertThat(office.page.locator(".tag")).hasText("Đã đọc xong", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    office.look("import-read");
    assertThat(office.text()).contains("danh-sach.csv", "Dòng 4", "không phải mã thủ tục");
    // and the next step is one tap away
    office.follow("Xem các thủ tục vừa nhập");
    assertThat(office.page.url()).contains("/quyet-dinh/" + decision + "/thu-tuc");
    office.open("/desk/quyet-dinh/" + decision + "/nhap");
    office.look("import-again");
    assertThat(office.text()).contains("danh-sach.csv", "Đã đọc xong");
  }

  private static void send(Tab office, String name, String content) {
    office.page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    office.press("Đọc tệp");
  }

  private static String list(int series) {
    return "Mã TTHC;Tên TTHC;Lĩnh vực;Trình tự thực hiện\n" + IntStream.range(0, ROWS)
        .mapToObj(i -> (i == 2 ? "1.23" : "%d.%06d".formatted(series + 1, 300_000 + i)) + ";Cấp phép số " + i + ";Đối ngoại;\"- Nộp hồ sơ\n- Nhận kết quả\"")
        .collect(Collectors.joining("\n"));
  }
}
