package vn.cchc.decision.arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.procedure.Version;

/** SQL of the lists that were read into decisions. */
public interface ImportMapper {
  /** What a staged row said where something else is kept. */
  record OriginalRow(long importId, int rowNo, long versionId, String original) {}

  long insert(long decision, ArrivedList list, long by, Instant at);

  /** Adds the counts of a batch. */
  int advance(long id, int done, int staged, int unchanged, int faults, Instant at);

  int end(long id, ImportState state, String failure, Instant at);

  int addFaults(List<ImportFault> faults);

  int addOriginals(List<OriginalRow> rows);

  Optional<FileImport> byId(long id);

  /** Newest first. */
  List<FileImport> of(long decision, int limit);

  List<ImportFault> faults(long id, int limit, long offset);

  /** The items of a decision among these procedures. */
  List<Version> items(long decision, Collection<Long> procedures);
}
