package vn.cchc.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.Routed;
import vn.cchc.route.State;
import vn.cchc.route.WithdrawAs;

/** One edition of an article with its content and where it stands. */
public record Edition(
    long id, long articleId, long siteId, long unitId, int no, State state, Kind kind,
    String title, String summary, String body, String byline, String sourceName, String sourceUrl,
    @Nullable LocalDate sourceDate, String language, boolean aiAssisted,
    int round, int step, @Nullable Instant stepSince, int resumeStep, byte @Nullable [] contentHash,
    @Nullable Long submittedBy, @Nullable Instant submittedAt, @Nullable Instant approvedAt,
    @Nullable Instant proposedPublishAt, @Nullable Instant publishAt, @Nullable Instant publishedAt,
    @Nullable Instant endedAt, @Nullable Instant expiresAt, @Nullable WithdrawAs withdrawAs, @Nullable Long redirectTo,
    String reason, @Nullable Instant retryAt, int tries, String failure,
    long createdBy, Instant createdAt, long updatedBy, Instant updatedAt) implements Routed {

  public Content content() {
    return new Content(kind, title, summary, body, byline, sourceName, sourceUrl, sourceDate, language, aiAssisted);
  }
}
