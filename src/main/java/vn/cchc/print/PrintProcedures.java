package vn.cchc.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.http.Pages;
import vn.cchc.http.Words;

/** The documents of procedures as PDF, in Vietnamese, on A4 with the margins of NĐ 30/2020. */
public final class PrintProcedures {
  private final Pages pages;
  private final Printer printer;

  public PrintProcedures(Pages pages, Printer printer) {
    this.pages = pages;
    this.printer = printer;
  }

  public byte[] sheet(ProcedureSheet sheet) {
    return pdf("sheet", Map.of("sheet", sheet));
  }

  /** Laid out one by one, so that many take no more memory than one. */
  public byte[] sheets(List<ProcedureSheet> sheets) {
    return sheets.size() == 1 ? sheet(sheets.get(0))
        : printer.together(Words.VI.of("print.sheets"), sheets.stream().map(this::sheet).toList());
  }

  public byte[] list(FieldList list) {
    return pdf("list", Map.of("list", list));
  }

  public byte[] poster(BoardPoster poster) {
    return pdf("poster", Map.of("poster", poster));
  }

  public byte[] feedback(FeedbackNotice notice) {
    return pdf("feedback", Map.of("notice", notice));
  }

  private byte[] pdf(String template, Map<String, Object> params) {
    var all = new HashMap<>(params);
    all.put("paper", new Paper(Words.VI));
    return printer.pdf(pages.render("print/" + template, all));
  }
}
