package vn.cchc.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Words;

/** The terms as a file for a spreadsheet, a row for each procedure of each decision, the indices below them. */
final class PunctualityCsv {
  private static final char BOM = '\uFEFF';
  private static final List<String> COLUMNS = List.of("number", "issued", "code", "name", "field", "change", "law", "issue-due",
      "issue-how", "issue-late", "public-due", "public-on", "public-how", "public-late", "effective", "delay");

  private PunctualityCsv() {}

  static String of(List<PunctualityLine> lines, PunctualityBoard board, Words words) {
    var csv = new StringBuilder().append(BOM).append(row(COLUMNS.stream().map(c -> words.of("clock.csv." + c))));
    lines.forEach(line -> line.items().forEach(item -> csv.append(row(cells(line, item, words)))));
    csv.append(row(Stream.of("")));
    csv.append(row(Stream.of("", "in-time", "late", "waiting", "unknown", "ratio").map(c -> c.isEmpty() ? c : words.of("clock.csv." + c))));
    csv.append(score(words.of("clock.index.issue"), board.issue(), words))
        .append(score(words.of("clock.index.public"), board.publication(), words));
    long complete = board.completeness().complete();
    csv.append(row(Stream.of(words.of("clock.index.complete"), complete, board.completeness().total() - complete, "", "",
        ratio(board.completeRatio(), words))));
    return csv.toString();
  }

  private static Stream<?> cells(PunctualityLine l, TermMapper.Item item, Words words) {
    var d = l.decision();
    return Stream.of(d.number(), d.issuedOn(), item.code(), item.name(), item.field(), words.of(item.changeKind()), or(d.lawOn()),
        or(l.issue().due()), words.of(l.issue().how()), days(l.issue()), or(l.publication().due()), or(l.publicOn()),
        words.of(l.publication().how()), days(l.publication()), d.effectiveOn(), l.effectiveBefore());
  }

  private static String score(String name, Score s, Words words) {
    return row(Stream.of(name, s.inTime(), s.late(), s.waiting(), s.unknown(), ratio(s.ratio(), words)));
  }

  static String ratio(Optional<BigDecimal> ratio, Words words) {
    return ratio.map(r -> r.toPlainString().replace('.', words.language().equals("vi") ? ',' : '.')).orElse(words.of("clock.none"));
  }

  private static String days(MeasuredTerm reading) {
    return reading.lateDays().isPresent() ? String.valueOf(reading.lateDays().getAsInt()) : "";
  }

  private static String or(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String row(Stream<?> cells) {
    return cells.map(cell -> quoted(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A spreadsheet takes a cell that begins like this for a formula. */
  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
