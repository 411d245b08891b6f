package vn.cchc.site;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one edition of an article that a visitor may read or be told about: topics by their ids, files as JSON, in one row. */
public record ArticleText(
    long id, String slug, long edition, PublicState state, String kind, String title, String summary, String body,
    String byline, String sourceName, String sourceUrl, @Nullable LocalDate sourceDate, String language, boolean aiAssisted,
    Instant publishedAt, Instant updatedAt, @Nullable Instant endedAt, @Nullable WithdrawnAs withdrawAs,
    @Nullable Long redirectTo, String reason, long unitId, String unitName, @Nullable String topics, @Nullable String files,
    boolean stale) {

  /** What an edition is to a visitor; they see nothing of any other state. */
  public enum PublicState { PUBLISHED, EXPIRED, WITHDRAWN }

  /** Why it was withdrawn, which decides what is left to see. */
  public enum WithdrawnAs { ERROR, MERGED, OUTDATED }

  boolean live() {
    return state == PublicState.PUBLISHED;
  }

  /** The text may still be read, below a notice if it is no longer live. */
  boolean readable() {
    return state != PublicState.WITHDRAWN || withdrawAs == WithdrawnAs.OUTDATED;
  }

  boolean updatedLater() {
    return updatedAt.isAfter(publishedAt.plusSeconds(60));
  }
}
