package vn.cchc.article;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.text.HtmlAllowList;

/** What an edition says: the part that is approved and then published to the letter. */
public record Content(
    Kind kind, String title, String summary, String body, String byline,
    String sourceName, String sourceUrl, @Nullable LocalDate sourceDate, String language, boolean aiAssisted) {

  public Content {
    Objects.requireNonNull(kind, "kind");
    title = oneLine(title);
    summary = oneLine(summary);
    byline = oneLine(byline);
    sourceName = oneLine(sourceName);
    sourceUrl = sourceUrl.strip();
  }

  public static Content empty(Kind kind) {
    return new Content(kind, "", "", "", "", "", "", null, "vi", false);
  }

  /** As it is stored: the body has passed the allow-list. */
  public Content cleaned() {
    return new Content(kind, title, summary, HtmlAllowList.clean(body), byline, sourceName, sourceUrl, sourceDate,
        language, aiAssisted);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
