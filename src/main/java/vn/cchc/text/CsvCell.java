package vn.cchc.text;

/** Writes a value as one CSV cell: quoted where needed, and never something a spreadsheet takes for a formula. */
public final class CsvCell {
  private CsvCell() {}

  public static String of(String value) {
    String safe = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
