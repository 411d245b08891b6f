package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.Routed;
import vn.cchc.route.State;

/**
 * A published decision ("quyết định công bố"): its heading as written, and where it stands. effectiveOn is a day in the
 * site's zone; with followsBasis it is that legal basis's day. version is raised by every change, items included.
 */
public record Decision(
    long id, long siteId, long unitId, String number, LocalDate issuedOn, String issuer, boolean byMinistry, String signer,
    String summary, LocalDate effectiveOn, @Nullable Long followsBasis, @Nullable Long correctsId,
    @Nullable LocalDate receivedOn, String clockRule, @Nullable Long noticeArticleId, State state, int version,
    int round, int step, @Nullable Instant stepSince, int resumeStep, byte @Nullable [] contentHash,
    @Nullable Long submittedBy, @Nullable Instant submittedAt, @Nullable Instant approvedAt,
    @Nullable Instant proposedPublishAt, @Nullable Instant publishAt, @Nullable Instant publishedAt,
    @Nullable Instant endedAt, String reason, int tries, String failure, long createdBy, Instant createdAt,
    Instant updatedAt) implements Routed {
  /** Its name in the journal, in approvals, in file links and in comments. */
  public static final String SUBJECT = "DECISION";
}
