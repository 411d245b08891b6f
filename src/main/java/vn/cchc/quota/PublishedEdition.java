package vn.cchc.quota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An edition that has been live, with what decides whether and when its article counts. */
record PublishedEdition(
    long articleId, long siteId, String zone, long unitId, String kind, int no,
    @Nullable Instant publishAt, Instant publishedAt, boolean counts, boolean takenBack) {

  /** It was due, and went live later only because the system was down or failed. */
  Instant decides() {
    return publishAt != null && !publishAt.isAfter(publishedAt) ? publishAt : publishedAt;
  }
}
