package vn.cchc.article;

import java.util.EnumSet;
import java.util.Set;

/** Where an edition stands. */
public enum EditionState {
  DRAFT, IN_REVIEW, RETURNED, APPROVED, SCHEDULED, PUBLISH_FAILED, PUBLISHED, SUPERSEDED, WITHDRAWN, EXPIRED, DISCARDED;

  /** An article has at most one edition in these states: the one that is worked on. */
  public static final Set<EditionState> WORKING =
      Set.copyOf(EnumSet.of(DRAFT, IN_REVIEW, RETURNED, APPROVED, SCHEDULED, PUBLISH_FAILED));

  public boolean working() {
    return WORKING.contains(this);
  }
}
