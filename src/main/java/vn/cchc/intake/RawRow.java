package vn.cchc.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row as it is in its file: by heading, and by what the heading means; row counts as the clerk sees it. */
record RawRow(int row, Map<Column, String> cells, Map<String, String> written) {

  static RawRow of(int row, Map<String, String> written) {
    var cells = new EnumMap<Column, String>(Column.class);
    written.forEach((heading, text) -> Column.of(heading).ifPresent(column -> cells.merge(column, text, RawRow::fuller)));
    return new RawRow(row, cells, written);
  }

  /** What could not be read as a row at all. */
  static RawRow unreadable(int row) {
    return new RawRow(row, Map.of(), Map.of());
  }

  String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  boolean empty() {
    return cells.values().stream().allMatch(String::isBlank);
  }

  RawRow with(String heading, String text) {
    var more = new LinkedHashMap<>(written);
    more.putIfAbsent(heading, text);
    return of(row, more);
  }

  private static String fuller(String one, String other) {
    return one.isBlank() ? other : one;
  }
}
