package vn.cchc.quota;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.http.Words;
import vn.cchc.text.CsvCell;

/** The board as a file for a spreadsheet, in which no cell can be taken for a formula. */
final class BoardCsv {
  private static final char BOM = '\uFEFF';
  private static final List<String> COLUMNS = List.of("unit", "rule", "month", "required", "published", "scheduled",
      "approved", "in-review", "drafts", "status", "note");

  private BoardCsv() {}

  static String of(List<BoardLine> lines, Words words) {
    var csv = new StringBuilder().append(BOM);
    csv.append(row(COLUMNS.stream().map(c -> words.of("quota.column." + c))));
    lines.forEach(line -> csv.append(row(line(line, words))));
    return csv.toString();
  }

  private static Stream<?> line(BoardLine l, Words words) {
    Coverage c = l.covered();
    return Stream.of(l.unit(), l.label(), l.month(), l.required(), c.published(), c.scheduled(), c.approved(), c.inReview(),
        c.drafts(), words.of(l.status()), l.marks().runOn() ? words.of("quota.run-on") : "");
  }

  private static String row(Stream<?> cells) {
    return cells.map(cell -> CsvCell.of(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
  }
}
