package vn.cchc.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** SQL of what is kept beside procedures. */
public interface PaperMapper {
  long add(long procedure, KeepPapers.NewPaper paper, long by, Instant at);

  /** Those that were not removed, newest month first. */
  List<FiledPaper> of(long procedure);

  Optional<FiledPaper> byId(long procedure, long id);

  int takeDown(long id, Instant at);
}
