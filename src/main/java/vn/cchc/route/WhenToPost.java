package vn.cchc.route;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problems;

/** What follows the last signature: posted at once, at a time still to come, or left for somebody to post. */
public record WhenToPost(boolean atOnce, @Nullable Instant later) {

  /** "Duyệt và đăng", or a proposed time: one already past means at once. A time named with the signature comes first. */
  public static WhenToPost after(ActionInput input, @Nullable Instant proposed, Instant now) {
    @Nullable Instant at = Optional.ofNullable(input.publishAt()).orElse(proposed);
    boolean wanted = Boolean.TRUE.equals(input.publish());
    boolean past = at != null ? !at.isAfter(now) : wanted;
    boolean later = at != null && !past && !(wanted && input.publishAt() == null);
    return new WhenToPost(!later && (past || wanted), later ? at : null);
  }

  /** The time that a submission proposes; none sent leaves the one before. */
  public static @Nullable Instant proposed(ActionInput input, @Nullable Instant before, Instant now) {
    Instant at = input.publishAt();
    if (at != null && !at.isAfter(now)) {
      throw Problems.of("publishAt", "article.time-past");
    }
    return at == null ? before : at;
  }

  /** For the journal: empty when no time is set. */
  public String words() {
    return later == null ? "" : " publishAt=" + later;
  }
}
