package vn.cchc.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The heading row of a list, however far below a title block it is; it may be two rows if cells are merged. */
final class HeadingRow {
  private final List<String> names;

  private HeadingRow(List<String> names) {
    this.names = names;
  }

  /** A row is one if it names the code, or the name together with another known column. */
  static Optional<HeadingRow> in(List<String> cells) {
    List<Column> known = cells.stream().filter(c -> c.length() < 120).flatMap(c -> Column.of(c).stream()).distinct().toList();
    boolean enough = known.size() > 1 && (known.contains(Column.CODE) || known.contains(Column.NAME));
    return enough ? Optional.of(new HeadingRow(cells)) : Optional.empty();
  }

  RawRow row(int row, List<String> cells) {
    Map<String, String> written = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      String name = names.get(i).strip();
      if (!name.isEmpty()) {
        written.merge(name, cells.get(i), (one, other) -> one.isBlank() ? other : one);
      }
    }
    return RawRow.of(row, written);
  }

  /** Whether a row below is the second half of the heading: names of columns, and no code among them. */
  boolean continuedBy(List<String> cells) {
    boolean headings = cells.stream().filter(c -> !c.isBlank()).allMatch(c -> Column.of(c).isPresent() || names.contains(c));
    return headings && cells.stream().anyMatch(c -> !c.isBlank());
  }

  HeadingRow with(List<String> below) {
    List<String> both = new ArrayList<>(names);
    for (int i = 0; i < below.size(); i++) {
      if (i >= both.size()) {
        both.add(below.get(i));
      } else if (!below.get(i).isBlank()) {
        both.set(i, below.get(i));
      }
    }
    return new HeadingRow(both);
  }
}
