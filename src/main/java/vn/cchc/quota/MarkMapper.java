package vn.cchc.quota;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of exemptions and explanations. */
public interface MarkMapper {
  /** What somebody has written about a square, and who. */
  record Note(String text, String byName, String byTitle, Instant at) {
    String by() {
      return byTitle.isEmpty() ? byName : byTitle + " " + byName;
    }
  }

  Optional<Note> exemption(Cell cell);

  int exempt(@Param("c") Cell cell, @Param("basis") String basis, @Param("by") long by, @Param("at") Instant at);

  int lift(Cell cell);

  Optional<Note> explanation(Cell cell);

  int explain(@Param("c") Cell cell, @Param("body") String body, @Param("by") long by, @Param("at") Instant at);
}
