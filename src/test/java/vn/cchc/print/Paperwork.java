package vn.cchc.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.cchc.http.Pages;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;

/** What the tests of documents do with a PDF: read its words, and its QR codes from the image of a page. */
public final class Paperwork {
  static final String ADDRESS = "https://cchc.example.gov.vn/cchc/thanh-tra/tthc/1.000253";
  static final PrintProcedures DOCUMENTS = new PrintProcedures(new Pages(), new Printer(2));

  private Paperwork() {}

  static ProcedureSheet sheet(ProcedureText text) {
    return new ProcedureSheet("Thanh tra tỉnh Lạng Sơn", "1.000253", text,
        new DecisionLine("123/QĐ-UBND", LocalDate.of(2026, 11, 3), "Chủ tịch UBND tỉnh"), LocalDate.of(2026, 11, 10), "", ADDRESS);
  }

  static ProcedureText text(Map<Part, String> parts) {
    return ProcedureText.named("Thủ tục đăng ký những việc đã được hứa", "Khiếu nại").withParts(parts);
  }

  /** With all white space as one blank, since a line may break anywhere between words. */
  public static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  public static List<String> codes(byte[] pdf, int page) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 150);
      int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
      return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
          .map(Result::getText).sorted().toList();
    }
  }
}
