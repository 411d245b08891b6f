package vn.cchc.text;

import org.jsoup.nodes.Document;

/** Turns clipboard content from Word, Word on the web or Google Docs into the HTML of an article. */
public final class WordCleanup {
  private WordCleanup() {
  }

  /** Real lists, headings and tables, Unicode letters, nothing Word-specific; already passed through {@link HtmlAllowList#clean}. */
  public static String clean(String html) {
    Document document = HtmlAllowList.parse(html);
    LegacyHtml.convert(document);
    return rebuilt(document);
  }

  /** The same, but with every letter as typed, for somebody who does not want an old font converted. */
  public static String cleanAsTyped(String html) {
    return rebuilt(HtmlAllowList.parse(html));
  }

  private static String rebuilt(Document document) {
    WordMarks.remove(document);
    WordHeadings.rebuild(document);
    WordLists.rebuild(document);
    WordTables.rebuild(document);
    WordMarks.tidy(document);
    return HtmlAllowList.clean(HtmlAllowList.write(document));
  }
}
