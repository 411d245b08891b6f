package vn.cchc.site;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is public of procedures; writes nothing. */
public interface ProcedureReadingMapper {
  /** Of these, the public ones, in no particular order. */
  List<ProcedureLine> lines(long site, Collection<Long> ids);

  /** Codes of one national code, of procedures that are public. */
  List<String> codesOf(long site, String national);

  boolean any(long site);

  /** Those that take effect, soonest first; internal procedures are left out. */
  List<ChangeLine> upcoming(long site, int limit);

  /** What decisions have changed, latest posted first; of one field, if it is given. */
  List<ChangeLine> changes(long site, @Nullable String field, int limit, long offset);

  /** What has taken effect, latest day first. */
  List<ChangeLine> begun(long site, @Nullable String field, int limit);

  long countChanges(long site, @Nullable String field);

  /** The name of a field by its slug, as the newest text writes it. */
  List<String> fieldName(long site, String slug);

  long count(long site);

  List<ProcedureAddress> addresses(long site, int limit, long offset);

  List<ProcedureFile> files(String type, Collection<Long> ids);

  /** A code and since when its page has been as it is. */
  record ProcedureAddress(String code, Instant updatedAt) {}

  /** A file of a version or of a decision. */
  record ProcedureFile(long subject, String role, String sha256, String name, String caption, String type, long size) {}
}
