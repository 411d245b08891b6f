package vn.cchc.quota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;

/** The year at a glance: a row for each unit and rule, twelve months side by side. */
record YearPage(BoardHead head, int year, List<Row> rows, Pager pager) {
  /** A unit by a rule; null where it did not exist or was not in the rule's group. */
  record Row(long unitId, String unit, String label, List<@Nullable BoardLine> months) {
    int published() {
      return months.stream().mapToInt(l -> l == null ? 0 : l.covered().published()).sum();
    }

    int required() {
      return months.stream().mapToInt(l -> l == null ? 0 : l.required()).sum();
    }
  }

  private record RowKey(long unitId, @Nullable Long rule) {}

  static YearPage of(BoardHead head, int year, Paging paging, ListQuery query) {
    Page<Row> page = QuotasResource.page(rows(head, year), paging);
    return new YearPage(head, year, page.items(), Pager.of(page, query));
  }

  List<Integer> monthNumbers() {
    return IntStream.rangeClosed(1, 12).boxed().toList();
  }

  boolean labelled() {
    return rows.stream().map(Row::label).distinct().count() > 1;
  }

  /** A row is shown in full if any of its months fits the filter. */
  private static List<Row> rows(BoardHead head, int year) {
    Map<RowKey, List<BoardLine>> byRow = new LinkedHashMap<>();
    head.all().forEach(l -> byRow.computeIfAbsent(new RowKey(l.unitId(), l.rule()), k -> new ArrayList<>()).add(l));
    return byRow.values().stream().filter(lines -> !head.filter().apply(lines).isEmpty())
        .map(lines -> row(lines, year)).toList();
  }

  private static Row row(List<BoardLine> lines, int year) {
    var months = new ArrayList<@Nullable BoardLine>();
    for (int month = 1; month <= 12; month++) {
      YearMonth at = YearMonth.of(year, month);
      months.add(lines.stream().filter(l -> l.month().equals(at)).findFirst().orElse(null));
    }
    return new Row(lines.get(0).unitId(), lines.get(0).unit(), lines.get(0).label(), months);
  }
}
