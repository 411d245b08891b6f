package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what is asked; a share of 1.00 uses up exactly what is allowed. */
final class Table {
  private record Row(String what, String measured, String asked, String share) {}

  private static final String FORM = "%-62s %16s %14s %7s%n";

  private final List<Row> rows = new ArrayList<>();
  private final List<Double> processorShares = new ArrayList<>();

  void atMost(String what, double measured, double asked, String unit) {
    add(what, measured, "<= " + number(asked), measured / asked, unit);
  }

  void atLeast(String what, double measured, double asked, String unit) {
    add(what, measured, ">= " + number(asked), asked / measured, unit);
  }

  private void add(String what, double measured, String asked, double share, String unit) {
    keep(new Row(what, number(measured) + " " + unit, asked + " " + unit, String.format(Locale.ROOT, "%.2f", share)));
  }

  /** Worth knowing; nothing is asked. */
  void told(String what, double measured, String unit) {
    keep(new Row(what, number(measured) + " " + unit, "", ""));
  }

  private void keep(Row row) {
    rows.add(row);
    processorShares.add(Stopwatch.processorShare());
    System.out.printf("  %s: %s%n", row.what(), row.measured());
  }

  private static String number(double value) {
    String form = value >= 100 || value == Math.rint(value) ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }

  void print() {
    System.out.printf("%n" + FORM, "measure", "measured", "asked", "share");
    System.out.println("-".repeat(103));
    rows.forEach(r -> System.out.printf(FORM, r.what(), r.measured(), r.asked(), r.share()));
    System.out.printf("%nJDK %s, %d processors, %s; between the measures a busy thread got %.0f %% of a processor.%n", Runtime.version(),
        Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"),
        100 * processorShares.stream().mapToDouble(d -> d).average().orElse(1));
  }
}
