package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** What a visitor downloads of a procedure: the sheet as PDF, and the QR code of its page. */
class ProcedurePdfIT {
  private static RunningDesk desk;
  private static Registrar registrar;
  private static Person visitor;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    registrar = new Registrar(desk, Agency.in(desk, "so-ngoai-vu"));
    visitor = new Person(desk);
    registrar.posted("01/QĐ-UBND", "2026-11-01", "2026-11-01",
        List.of(Registrar.item("NEW", "1.000001", "một"), Registrar.item("NEW", "1.000002.000.00.00.H37", "một")));
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void anybody_gets_the_sheet_of_a_procedure_by_its_code() throws Exception {
    assertThat(words("1.000001")).contains("Thủ tục 1.000001 một", "b) Trình tự thực hiện");
    assertThat(words("1.000002.000.00.00.H37")).contains("Thủ tục 1.000002.000.00.00.H37 một");
  }

  @Test
  void the_sheet_changes_with_the_next_decision_and_not_before() throws Exception {
    registrar.posted("02/QĐ-UBND", "2026-11-02", "2026-11-02", List.of(Registrar.item("NEW", "1.000005", "một")));
    assertThat(words("1.000005")).contains("Trình tự một");
    long draft = registrar.approved("03/QĐ-UBND", "2026-11-09", "2026-11-09", List.of(Registrar.item("AMENDED", "1.000005", "hai")));
    assertThat(words("1.000005")).contains("Trình tự một");
    registrar.act(registrar.office(), draft, "publish", Map.of());
    desk.desk().feed().catchUp();
    assertThat(words("1.000005")).contains("Trình tự hai").doesNotContain("Trình tự một");
    assertThat(words("1.000005", "?asOf=2026-11-03")).contains("Nội dung của ngày 03/11/2026", "Trình tự một", "1.000005?asOf=2026-11-03");
    assertThat(visitor.get("/so-ngoai-vu/tthc/1.000005").body()).contains("/tthc/1.000005.pdf\"");
    assertThat(visitor.get("/so-ngoai-vu/tthc/1.000005?asOf=2026-11-03").body()).contains("/tthc/1.000005.pdf?asOf=2026-11-03\"");
  }

  @Test
  void what_is_not_public_has_no_sheet() {
    registrar.approved("04/QĐ-UBND", "2026-11-09", "2026-12-09", List.of(Registrar.item("NEW", "1.000006", "một")));
    assertThat(visitor.get("/so-ngoai-vu/tthc/1.000006.pdf").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/so-ngoai-vu/tthc/9.999999.pdf").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/khong-co/tthc/1.000001.pdf").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/so-ngoai-vu/tthc/abc.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void the_qr_code_is_a_picture_that_decodes_to_the_page() throws Exception {
    var answer = visitor.get("/so-ngoai-vu/tthc/1.000001/qr.svg");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(decoded(answer.body())).isEqualTo(desk.url("/so-ngoai-vu/tthc/1.000001"));
  }

  private static String words(String code) throws Exception {
    return words(code, "");
  }

  private static String words(String code, String query) throws Exception {
    var answer = visitor.bytes("/so-ngoai-vu/tthc/" + code + ".pdf" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).containsEntry("content-type", List.of("application/pdf"));
    try (var document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Draws the picture's single path, ten dots a module. */
  private static String decoded(String svg) throws Exception {
    var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(box.find()).isTrue();
    int side = 10 * Integer.parseInt(box.group(1));
    int[] dots = new int[side * side];
    Arrays.fill(dots, 0xFFFFFF);
    var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-").matcher(svg);
    while (run.find()) {
      int x = 10 * Integer.parseInt(run.group(1));
      int y = 10 * Integer.parseInt(run.group(2));
      int length = 10 * Integer.parseInt(run.group(3));
      for (int row = y; row < y + 10; row++) {
        Arrays.fill(dots, row * side + x, row * side + x + length, 0);
      }
    }
    return new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, dots)))).getText();
  }
}
