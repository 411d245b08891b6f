package vn.cchc.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a procedure, which is an item of a decision, without its parts. effectiveFrom is empty until the
 * decision is posted; endsOn is the first day on which the version is over. accepted empty: not looked at yet.
 */
public record Version(
    long id, long siteId, long procedureId, String code, long decisionId, int ord, Change changeKind,
    @Nullable Long replacedBy, @Nullable String replacedByCode, @Nullable Boolean accepted, String changedParts,
    VersionState state, long postedNo, @Nullable LocalDate effectiveFrom, @Nullable LocalDate endsOn, String name,
    String field, String fieldSlug, String levels, String audiences, boolean internal, @Nullable OnlineLevel onlineLevel,
    boolean onlineOnly, @Nullable LocalDate onlineOnlyFrom, @Nullable LocalDate onlineOnlyTo, String serviceUrl,
    String portalUrl, boolean updating, boolean complete, String filings) {
  /** Its name in file links and comments. */
  public static final String SUBJECT = "PROCEDURE_V";

  public boolean bringsText() {
    return changeKind.bringsText();
  }
}
