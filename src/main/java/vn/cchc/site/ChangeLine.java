package vn.cchc.site;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.VersionState;

/** One change of one procedure that a decision has made public: what, from when, by which decision. */
public record ChangeLine(
    long id, String code, String name, String field, String fieldSlug, Change changeKind, VersionState state,
    LocalDate effectiveFrom, @Nullable String replacedBy, Instant publishedAt, String number, LocalDate issuedOn, String issuer) {

  boolean upcoming() {
    return state == VersionState.UPCOMING;
  }
}
