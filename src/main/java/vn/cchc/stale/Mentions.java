package vn.cchc.stale;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.cchc.procedure.ProcedureCode;

/** The procedures that a text names by their codes or links to; pure. */
final class Mentions {
  /** site is empty if the text's own site is meant. */
  record Mention(String site, String code) {}

  /** A code inside a longer number is not one. */
  private static final Pattern CODE = Pattern.compile("(?<![\\d.])" + ProcedureCode.PATTERN + "(?!\\d|\\.\\d)");
  private static final Pattern PAGE = Pattern.compile("/([a-z0-9-]+)/tthc/(" + ProcedureCode.PATTERN + ")(?:[/?#].*)?$");

  private Mentions() {}

  static Set<Mention> in(String title, String summary, String body) {
    var found = new LinkedHashSet<Mention>();
    Document text = Jsoup.parseBodyFragment(body);
    for (Element link : text.select("a[href]")) {
      Matcher page = PAGE.matcher(link.attr("href"));
      if (page.find()) {
        found.add(new Mention(page.group(1), page.group(2)));
        // the text of the link names that site's procedure, not one of our own
        link.remove();
      } else {
        codes(found, link.attr("href"));
      }
    }
    codes(found, title);
    codes(found, summary);
    codes(found, text.wholeText());
    return found;
  }

  private static void codes(Collection<Mention> found, String text) {
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      found.add(new Mention("", code.group()));
    }
  }
}
