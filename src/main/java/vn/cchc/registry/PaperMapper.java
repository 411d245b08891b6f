package vn.cchc.registry;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of what is kept beside procedures. */
public interface PaperMapper {
  /** What is to be added; the id is filled in by the insert. */
  final class NewPaper {
    /** Set by MyBatis. */
    public long id;
    public final long procedureId;
    public final PaperKind kind;
    public final @Nullable YearMonth month;
    public final String note;
    public final long addedBy;
    public final Instant addedAt;

    public NewPaper(long procedureId, PaperKind kind, @Nullable YearMonth month, String note, long addedBy, Instant addedAt) {
      this.procedureId = procedureId;
      this.kind = kind;
      this.month = month;
      this.note = note;
      this.addedBy = addedBy;
      this.addedAt = addedAt;
    }
  }

  int add(@Param("p") NewPaper paper);

  /** Those that were not removed, newest month first. */
  List<FiledPaper> of(@Param("procedure") long procedure);

  Optional<FiledPaper> byId(@Param("procedure") long procedure, @Param("id") long id);

  int takeDown(@Param("id") long id, @Param("at") Instant at);
}
