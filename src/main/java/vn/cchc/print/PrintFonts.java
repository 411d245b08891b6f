package vn.cchc.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The font of all documents: Tinos, metric-compatible with the Times that NĐ 30/2020 prescribes, and complete for Vietnamese. */
final class PrintFonts {
  private static final String FAMILY = "Tinos";

  private PrintFonts() {}

  /** Only the letters that a document uses are embedded. */
  static void giveTo(PdfRendererBuilder builder) {
    give(builder, "Tinos-Regular.ttf", 400, FontStyle.NORMAL);
    give(builder, "Tinos-Bold.ttf", 700, FontStyle.NORMAL);
    give(builder, "Tinos-Italic.ttf", 400, FontStyle.ITALIC);
  }

  private static void give(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(() -> PrintFonts.class.getResourceAsStream(file), FAMILY, weight, style, true);
  }
}
