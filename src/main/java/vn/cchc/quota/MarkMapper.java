package vn.cchc.quota;

import java.time.Instant;
import java.util.Optional;

/** SQL of exemptions and explanations. */
public interface MarkMapper {
  /** What somebody has written about a cell, and who. */
  record Note(String text, String byName, String byTitle, Instant at) {
    String by() {
      return byTitle.isEmpty() ? byName : byTitle + " " + byName;
    }
  }

  Optional<Note> exemption(CellKey cell);

  int exempt(CellKey cell, String basis, long by, Instant at);

  int lift(CellKey cell);

  Optional<Note> explanation(CellKey cell);

  int explain(CellKey cell, String body, long by, Instant at);
}
