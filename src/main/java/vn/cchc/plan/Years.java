package vn.cchc.plan;

/** Moves a plan's wording from one year to another. */
final class Years {
  private Years() {}

  /** "T2/2024" becomes "T2/2026"; a number that only contains the digits stays. */
  static String moved(String words, int from, int to) {
    return words.replaceAll("(?<!\\d)" + from + "(?!\\d)", Integer.toString(to));
  }

  /** Keeps only what follows the number of a document: the new number is given at issue. */
  static String blankNumber(String number) {
    return number.replaceFirst("^\\d+[a-zđ]?(?=[-/])", "");
  }
}
