package vn.cchc.text;

/** A value as one cell of a CSV file, quoted where that is needed, and never taken for a formula by a spreadsheet. */
public final class CsvCell {
  private CsvCell() {}

  public static String of(String value) {
    String safe = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
