package vn.cchc.text;

import org.jsoup.nodes.Document;

/** Turns what Word, Word on the web or Google Docs put on the clipboard into the HTML of an article. */
public final class WordCleanup {
  private WordCleanup() {
  }

  /** Real lists, headings and tables, Unicode letters, nothing of Word; already {@link HtmlAllowList#clean}. */
  public static String clean(String html) {
    Document document = HtmlAllowList.parse(html);
    LegacyHtml.convert(document);
    return rebuilt(document);
  }

  /** The same with every letter left as it was typed: for somebody who does not want his old font converted. */
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
