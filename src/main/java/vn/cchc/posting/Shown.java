package vn.cchc.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.VersionState;

/** What the places need to know about a posted version: whether and until when it is to be shown. */
public record Shown(
    long versionId, long procedureId, long decisionId, Change changeKind, VersionState state, @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate endsOn, boolean internal, String fieldSlug, LocalDate issuedOn, boolean byMinistry) {

  public boolean counts() {
    return state == VersionState.UPCOMING || state == VersionState.CURRENT || state == VersionState.PAST;
  }

  /** It is not in force on any day: another version displaced it on its own first day. */
  public boolean holdsNoDay() {
    return effectiveFrom != null && effectiveFrom.equals(endsOn);
  }

  public boolean overOn(LocalDate day) {
    return endsOn != null && !endsOn.isAfter(day);
  }
}
