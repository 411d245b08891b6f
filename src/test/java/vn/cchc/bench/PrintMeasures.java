package vn.cchc.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import vn.cchc.http.Pages;
import vn.cchc.print.DecisionLine;
import vn.cchc.print.FieldList;
import vn.cchc.print.PrintProcedures;
import vn.cchc.print.Printer;
import vn.cchc.print.ProcedureSheet;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Way;

/** How long people wait for their PDF, and how much memory passes through the heap meanwhile. */
record PrintMeasures(Table table) {
  private static final PrintProcedures PRINT = new PrintProcedures(new Pages(), new Printer(1));
  private static final String ADDRESS = "https://cchc.example.gov.vn/cchc/thanh-tra/tthc/1.000253";
  private static final String SENTENCE = "<p>Người nộp hồ sơ đến Trung tâm Phục vụ hành chính công để nộp và nhận kết quả.</p>";

  void run() throws Exception {
    ProcedureSheet usual = sheet(30);
    ProcedureSheet longest = sheet(650);
    List<FieldList.Line> lines = IntStream.range(0, 400).mapToObj(i -> 
        new FieldList.Line("1.%06d".formatted(i), usual.text().name(), "05 ngày làm việc", "100.000 đồng", null)).toList();
    var list = new FieldList("Thanh tra tỉnh", "Khiếu nại", LocalDate.of(2026, 11, 21), lines, ADDRESS);
    measure("a sheet of three pages as PDF", () -> PRINT.sheet(usual));
    measure("a sheet of 110,000 characters as PDF", () -> PRINT.sheet(longest));
    measure("a list of 400 procedures as PDF", () -> PRINT.list(list));
  }

  private void measure(String what, Callable<byte[]> print) throws Exception {
    table.told(what + ", median", Timed.median(3, 9, print));
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    int size = print.call().length;
    table.told(what + ", MB through the heap", (thread.getCurrentThreadAllocatedBytes() - before) / 1_000_000, "MB");
    table.told(what + ", size", size / 1_000, "kB");
  }

  private static ProcedureSheet sheet(int sentences) {
    String part = SENTENCE.repeat(sentences);
    var text = ProcedureText.named("Thủ tục đăng ký việc đã được hứa", "Khiếu nại")
        .withParts(Map.of(Part.STEPS, part, Part.DOSSIER, part, Part.LEGAL_BASES, SENTENCE))
        .withFilings(List.of(Filing.of(Way.IN_PERSON, BigDecimal.valueOf(5), LimitUnit.WORKING_DAY, "100.000 đồng", "")));
    return new ProcedureSheet("Thanh tra tỉnh", "1.000253", text, new DecisionLine("1/QĐ-UBND", LocalDate.of(2026, 11, 3), "UBND tỉnh"),
        LocalDate.of(2026, 11, 10), "", ADDRESS);
  }
}
