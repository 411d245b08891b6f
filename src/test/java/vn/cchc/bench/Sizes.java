package vn.cchc.bench;

import java.util.List;

/** How much is measured: everything in full, or less as -Dbench.scale and -Dbench.only say. */
record Sizes(double scale, List<String> only) {
  static final int UNITS = 500;

  static Sizes asked() {
    String only = System.getProperty("bench.only", "all");
    return new Sizes(Double.parseDouble(System.getProperty("bench.scale", "1")), List.of(only.split(",")));
  }

  boolean runs(String part) {
    return only.contains("all") || only.contains(part);
  }

  /** What visitors read and search. */
  int live() {
    return scaled(100_000);
  }

  int due() {
    return scaled(10_000);
  }

  /** Under the board. */
  int archive() {
    return scaled(1_000_000);
  }

  private int scaled(int full) {
    return (int) Math.max(UNITS, full * scale);
  }
}
