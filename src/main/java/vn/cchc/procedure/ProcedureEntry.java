package vn.cchc.procedure;

import java.time.Instant;

/** What a code names on one site; nationalCode is the part that all agencies share. */
public record ProcedureEntry(long id, long siteId, String code, String nationalCode, Instant createdAt) {
  /** Its name in the journal. */
  public static final String SUBJECT = "PROCEDURE";
}
