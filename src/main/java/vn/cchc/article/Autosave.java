package vn.cchc.article;

import java.time.Instant;

/** What somebody has typed since the last save, as the fields of the form, and over which version. */
public record Autosave(String content, int baseVersion, Instant at) {
  /** The place of an article that does not exist yet. */
  public static final long NOT_BEGUN = 0;
}
