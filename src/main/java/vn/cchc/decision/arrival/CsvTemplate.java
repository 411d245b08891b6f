package vn.cchc.decision.arrival;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.cchc.http.Words;
import vn.cchc.intake.Column;

/** The empty list that an office fills in: one heading a column, as a spreadsheet here opens it. */
final class CsvTemplate {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvTemplate() {}

  static String in(Words words) {
    return BYTE_ORDER_MARK + Arrays.stream(Column.values()).map(words::of).map(h -> "\"" + h + "\"").collect(Collectors.joining(";")) + "\r\n";
  }
}
