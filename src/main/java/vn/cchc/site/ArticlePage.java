package vn.cchc.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article as its page shows it. */
record ArticlePage(
    ArticleText text, String body, @Nullable LinkedFile lead, String leadSet, List<LinkedFile> attachments,
    List<TopicLabel> topics, List<ArticleLine> related, Metadata meta,
    List<StaleBanner> stale) {

  /** The line below the first picture: its caption, then its source. */
  String caption() {
    return lead == null ? "" : Stream.of(lead.caption(), lead.credit()).filter(s -> !s.isBlank()).collect(Collectors.joining(" – "));
  }

  String size(LinkedFile file) {
    long kilobytes = Math.max(1, file.size() / 1024);
    return kilobytes < 1024 ? kilobytes + " kB" : "%.1f MB".formatted(kilobytes / 1024.0).replace('.', ',');
  }
}
