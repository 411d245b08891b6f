package vn.cchc.route;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where something stands on its route; SUPERSEDED and EXPIRED are for editions alone. */
public enum State {
  DRAFT, IN_REVIEW, RETURNED, APPROVED, SCHEDULED, PUBLISH_FAILED, PUBLISHED, SUPERSEDED, WITHDRAWN, EXPIRED, DISCARDED;

  /** An article has at most one edition in these states: the one that is worked on. */
  public static final Set<State> WORKING =
      Set.copyOf(EnumSet.of(DRAFT, IN_REVIEW, RETURNED, APPROVED, SCHEDULED, PUBLISH_FAILED));

  public boolean working() {
    return WORKING.contains(this);
  }

  public boolean beingWritten() {
    return this == DRAFT || this == RETURNED;
  }

  /** Approved and not posted yet. */
  public boolean waitsForPosting() {
    return this == APPROVED || this == SCHEDULED || this == PUBLISH_FAILED;
  }

  /** How its tag is drawn. */
  public String look() {
    return switch (this) {
      case IN_REVIEW -> "review";
      case PUBLISH_FAILED -> "failed";
      case SUPERSEDED, DISCARDED -> "muted";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  public boolean wasPosted() {
    return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN || this == EXPIRED;
  }
}
