package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.State;

/** A decision as one line of a list of the API. */
public record DecisionItem(
    long id, State state, int version, String number, LocalDate date, String issuer, String summary,
    LocalDate effectiveDate, @Nullable Long corrects, @Nullable Instant publishAt, @Nullable Instant publishedAt,
    Instant updatedAt) {

  static DecisionItem of(Decision d) {
    return new DecisionItem(d.id(), d.state(), d.version(), d.number(), d.issuedOn(), d.issuer(), d.summary(), d.effectiveOn(),
        d.correctsId(), d.publishAt(), d.publishedAt(), d.updatedAt());
  }
}
