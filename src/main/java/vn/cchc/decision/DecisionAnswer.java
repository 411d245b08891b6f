package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.Along;
import vn.cchc.route.State;

/**
 * A decision as the API answers it, with what the caller may do and how far its items have been looked at; along is what
 * an approval signs as well and has to name.
 */
public record DecisionAnswer(
    long id, State state, int version, List<String> actions, String site, UnitAnswer unit, String number,
    LocalDate date, String issuer, boolean byMinistry, String signer, String summary, LocalDate effectiveDate,
    @Nullable Integer followsBasis, @Nullable LocalDate receivedOn, String clockRule, @Nullable Long corrects,
    List<BasisAnswer> bases, ItemCounts items, @Nullable StepAnswer step, String reason, @Nullable Instant submittedAt,
    @Nullable Instant proposedPublishAt, @Nullable Instant publishAt, @Nullable Instant publishedAt,
    @Nullable Long notice, List<Along> along, String failure, Instant updatedAt) {

  public record UnitAnswer(long id, String name) {}

  public record BasisAnswer(String citation, @Nullable LocalDate effectiveDate) {}

  /** open are those that nobody has accepted or refused yet. */
  public record ItemCounts(long total, long accepted, long refused, long open, long incomplete, long updating) {}

  /** Whose turn it is, and since when. */
  public record StepAnswer(int ord, String name, @Nullable Instant since) {}
}
