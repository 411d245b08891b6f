package vn.cchc.quota;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of exemptions and explanations. */
public interface MarkMapper {
  /** What somebody has written about a cell, and who. */
  record Note(String text, String byName, String byTitle, Instant at) {
    String by() {
      return byTitle.isEmpty() ? byName : byTitle + " " + byName;
    }
  }

  Optional<Note> exemption(CellKey cell);

  int exempt(@Param("c") CellKey cell, @Param("basis") String basis, @Param("by") long by, @Param("at") Instant at);

  int lift(CellKey cell);

  Optional<Note> explanation(CellKey cell);

  int explain(@Param("c") CellKey cell, @Param("body") String body, @Param("by") long by, @Param("at") Instant at);
}
