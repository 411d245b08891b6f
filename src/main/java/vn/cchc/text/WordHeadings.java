package vn.cchc.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds Word's headings and fits their levels below the article's title, which is the only h1. */
final class WordHeadings {
  private static final Pattern CLASS = Pattern.compile("MsoHeading([1-9])");
  private static final int DEEPEST = 4;

  private WordHeadings() {
  }

  static void rebuild(Document document) {
    Element body = document.body();
    for (Element paragraph : body.select("p[class], p[style*=mso-outline-level], [role=heading]")) {
      level(paragraph).ifPresent(level -> paragraph.tagName("h" + Math.min(6, level)));
    }
    boolean titled = body.selectFirst("h1") != null;
    for (Element heading : List.copyOf(body.select("h1, h2, h3, h4, h5, h6"))) {
      int level = heading.normalName().charAt(1) - '0' + (titled ? 1 : 0);
      heading.tagName("h" + Math.min(DEEPEST, level));
    }
  }

  private static Optional<Integer> level(Element paragraph) {
    Matcher named = CLASS.matcher(paragraph.className());
    if (named.find()) {
      return Optional.of(Integer.valueOf(named.group(1)));
    }
    if (paragraph.hasClass("MsoTitle")) {
      return Optional.of(1);
    }
    return InlineStyle.of(paragraph).property("mso-outline-level").or(() -> Optional.of(paragraph.attr("aria-level")))
        .filter(level -> level.matches("[1-6]")).map(Integer::valueOf);
  }
}
