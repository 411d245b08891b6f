package vn.cchc.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;

/** The board of a month: a row for each unit, a column for each rule. */
record MonthPage(BoardHead head, List<Column> columns, List<Row> rows, Pager pager) {
  /** One rule; the column without one is for a site that has none at all. */
  record Column(@Nullable Long rule, String label) {}

  /** A unit with its cells in the order of the columns; null where a rule does not apply to it. */
  record Row(long unitId, String unit, List<@Nullable BoardLine> squares) {}

  static MonthPage of(BoardHead head, Paging paging, ListQuery query) {
    var lines = head.filter().apply(head.all());
    List<Column> columns = columns(lines);
    Page<Row> page = QuotasResource.page(rows(lines, columns), paging);
    return new MonthPage(head, columns, page.items(), Pager.of(page, query));
  }

  private static List<Column> columns(List<BoardLine> lines) {
    var ruled = lines.stream().filter(BoardLine::ruled).map(l -> new Column(l.rule(), l.label())).distinct().toList();
    return ruled.isEmpty() ? List.of(new Column(null, "")) : ruled;
  }

  private static List<Row> rows(List<BoardLine> lines, List<Column> columns) {
    Map<Long, List<BoardLine>> byUnit = new LinkedHashMap<>();
    lines.forEach(l -> byUnit.computeIfAbsent(l.unitId(), id -> new ArrayList<>()).add(l));
    return byUnit.entrySet().stream()
        .map(e -> new Row(e.getKey(), e.getValue().get(0).unit(), squares(e.getValue(), columns))).toList();
  }

  /** What a unit without a rule has posted goes into the first column. */
  private static List<@Nullable BoardLine> squares(List<BoardLine> unit, List<Column> columns) {
    var squares = new ArrayList<@Nullable BoardLine>();
    for (int i = 0; i < columns.size(); i++) {
      Long rule = columns.get(i).rule();
      boolean first = i == 0;
      squares.add(unit.stream().filter(l -> l.ruled() ? l.rule().equals(rule) : first).findFirst().orElse(null));
    }
    return squares;
  }
}
