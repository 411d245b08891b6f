package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measured values beside the requirements; a ratio of 1.00 uses up exactly what is allowed. */
final class Table {
  private record Row(String what, String measured, String asked, String ratio, String cpu) {}

  private static final String FORM = "%-64s %12s %12s %6s %10s%n";

  private final List<Row> rows = new ArrayList<>();
  private final List<Double> processorShares = new ArrayList<>();

  void atMost(String what, double measured, double asked, String unit) {
    keep(new Row(what, number(measured, unit), "<= " + number(asked, unit), ratio(measured / asked), ""));
  }

  void atLeast(String what, double measured, double asked, String unit) {
    keep(new Row(what, number(measured, unit), ">= " + number(asked, unit), ratio(asked / measured), ""));
  }

  void atMost(String what, Timed measured, double askedMillis) {
    keep(new Row(what, time(measured.millis()), "<= " + time(askedMillis), ratio(measured.millis() / askedMillis),
        time(measured.cpuMillis())));
  }

  /** For information; there is no requirement. */
  void told(String what, double measured, String unit) {
    keep(new Row(what, number(measured, unit), "", "", ""));
  }

  void told(String what, Timed measured) {
    keep(new Row(what, time(measured.millis()), "", "", time(measured.cpuMillis())));
  }

  private void keep(Row row) {
    rows.add(row);
    processorShares.add(Timed.processorShare());
    System.out.printf("  %s: %s%n", row.what(), row.measured());
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String time(double millis) {
    return millis < 1_000 ? number(millis, "ms") : number(millis / 1_000, "s");
  }

  private static String number(double value, String unit) {
    String form = value >= 100 || value == Math.rint(value) ? "%,.0f %s" : value >= 10 ? "%.1f %s" : "%.2f %s";
    return String.format(Locale.ROOT, form, value, unit);
  }

  void print() {
    System.out.printf("%n" + FORM, "measure", "measured", "asked", "ratio", "CPU");
    System.out.println("-".repeat(108));
    rows.forEach(r -> System.out.printf(FORM, r.what(), r.measured(), r.asked(), r.ratio(), r.cpu()));
    System.out.printf("%nA ratio of 1.00 uses up what is asked; CPU is what the desk and its database spent on it.%n"
        + "JDK %s, %d processors, %s; between the measures a busy thread got %.0f %% of a processor.%n", Runtime.version(),
        Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"),
        100 * processorShares.stream().mapToDouble(d -> d).average().orElse(1));
  }
}
