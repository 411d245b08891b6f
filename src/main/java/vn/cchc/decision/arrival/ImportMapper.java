package vn.cchc.decision.arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import vn.cchc.procedure.Version;

/** SQL of the lists that were read into decisions. */
public interface ImportMapper {
  /** What a staged row said where something else is kept. */
  record OriginalRow(long importId, int rowNo, long versionId, String original) {}

  int insert(@Param("i") NewImport row);

  /** Adds the counts of a batch. */
  int advance(@Param("id") long id, @Param("done") int done, @Param("staged") int staged, @Param("unchanged") int unchanged,
      @Param("faults") int faults, @Param("at") Instant at);

  int end(@Param("id") long id, @Param("state") ImportState state, @Param("failure") String failure, @Param("at") Instant at);

  int addFaults(@Param("faults") List<ImportFault> faults);

  int addOriginals(@Param("rows") List<OriginalRow> rows);

  Optional<FileImport> byId(@Param("id") long id);

  /** Newest first. */
  List<FileImport> of(@Param("decision") long decision, @Param("limit") int limit);

  List<ImportFault> faults(@Param("id") long id, @Param("limit") int limit, @Param("offset") long offset);

  /** The items of a decision among these procedures. */
  List<Version> items(@Param("decision") long decision, @Param("procedures") Collection<Long> procedures);
}
