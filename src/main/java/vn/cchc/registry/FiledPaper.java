package vn.cchc.registry;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Something kept beside a procedure; only results have a month. Its files are linked to it. */
public record FiledPaper(long id, long procedureId, PaperKind kind, @Nullable YearMonth month, String note, Instant addedAt) {
  /** Its name in file links. */
  public static final String SUBJECT = "PROCEDURE_P";
}
