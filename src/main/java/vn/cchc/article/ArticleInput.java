package vn.cchc.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problems;
import vn.cchc.media.FileLink;

/** What a client sends to write or save an article; topics by slug or id. Fields that are not here are refused. */
public record ArticleInput(
    @Nullable String site, @Nullable Long unit, @Nullable List<Long> coUnits, @Nullable Kind kind,
    @Nullable String title, @Nullable String summary, @Nullable String body, @Nullable String byline,
    ArticleAnswer.@Nullable SourceAnswer source, @Nullable List<Object> topics, @Nullable List<String> audience,
    @Nullable String angle, @Nullable String language, @Nullable Boolean aiAssisted,
    @Nullable List<@Nullable Attached> attachments, @Nullable Integer version) {
  private static final int MOST_FILES = 20;


  Content content(Content before) {
    var s = source;
    return new Content(
        kind == null ? before.kind() : kind, or(title, before.title()), or(summary, before.summary()),
        or(body, before.body()), or(byline, before.byline()),
        s == null ? before.sourceName() : or(s.name(), ""), s == null ? before.sourceUrl() : or(s.url(), ""),
        s == null ? before.sourceDate() : s.date(), or(language, before.language()),
        aiAssisted == null ? before.aiAssisted() : aiAssisted);
  }

  /** Null leaves the documents as they are. */
  @Nullable List<FileLink> files() {
    if (attachments == null) {
      return null;
    }
    if (attachments.size() > MOST_FILES) {
      throw Problems.of("attachments", "article.too-many-files", MOST_FILES);
    }
    return attachments.stream().map(a -> a == null ? new Attached(null, null) : a).map(Attached::link).distinct().toList();
  }

  private static String or(@Nullable String sent, String before) {
    return sent == null ? before : sent;
  }
}
