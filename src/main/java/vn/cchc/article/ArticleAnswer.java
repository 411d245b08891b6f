package vn.cchc.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.State;
import vn.cchc.route.WithdrawAs;

/** An article as the API answers it: the edition that matters, what may be done, and what is live. */
public record ArticleAnswer(
    long id, int edition, State state, int version, List<String> actions, @Nullable LiveAnswer live,
    String site, UnitAnswer unit, List<UnitAnswer> coUnits, Kind kind, String title, String summary, String body,
    String byline, @Nullable SourceAnswer source, List<String> topics, List<String> audience, String angle,
    String language, boolean aiAssisted, List<Attached> attachments, @Nullable StepAnswer step, String reason,
    @Nullable Instant submittedAt, @Nullable Instant proposedPublishAt, @Nullable Instant publishAt,
    @Nullable Instant publishedAt, @Nullable Instant expiresAt, @Nullable WithdrawAs withdrawnAs, String failure,
    Instant updatedAt) {

  /** The edition that visitors read. */
  public record LiveAnswer(int edition, State state, String url) {}

  public record UnitAnswer(long id, String name) {}

  public record SourceAnswer(@Nullable String name, @Nullable String url, @Nullable LocalDate date) {}

  /** Whose turn it is, and since when. */
  public record StepAnswer(int ord, String name, @Nullable Instant since) {}
}
