package vn.cchc.plan;

/** Moves the words of a plan from one year to another. */
final class Years {
  private Years() {}

  /** "T2/2024" becomes "T2/2026"; a number that only holds the digits stays. */
  static String moved(String words, int from, int to) {
    return words.replaceAll("(?<!\\d)" + from + "(?!\\d)", Integer.toString(to));
  }

  /** Of a document's number only what follows the number: the new one is given at issue. */
  static String blankNumber(String number) {
    return number.replaceFirst("^\\d+[a-zđ]?(?=[-/])", "");
  }
}
