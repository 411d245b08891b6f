package vn.cchc.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posting that should exist: to put up or take down a version at a place by a day, because of a decision. */
record DesiredPosting(Shown version, DisclosurePlace place, PostingTask task, @Nullable LocalDate due, long decisionId) {
  /** What there may be only one of. */
  record Key(long versionId, long placeId, PostingTask task) {
    static Key of(Posting posting) {
      return new Key(posting.versionId(), posting.placeId(), posting.task());
    }
  }

  Key key() {
    return new Key(version.versionId(), place.id(), task);
  }
}
