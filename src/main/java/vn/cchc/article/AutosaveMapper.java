package vn.cchc.article;

import java.time.Instant;
import java.util.Optional;

/** SQL of what is kept while somebody writes: one row for an edition and a person, overwritten. */
public interface AutosaveMapper {
  int keep(long edition, long account, String content, int baseVersion, Instant at);

  Optional<Autosave> of(long edition, long account);

  int drop(long edition, long account);
}
