package vn.cchc.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.cchc.fault.Problem;
import vn.cchc.text.LegacyFont;
import vn.cchc.text.PlainText;

/** What a text must have before it is submitted: every fault at once, as (field, key). */
public final class Requirements {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private Requirements() {}

  public static List<Problem> of(Content c, Set<Long> topics) {
    var found = new ArrayList<Problem>();
    length(found, "title", c.title(), 10, 250);
    length(found, "summary", c.summary(), 30, 500);
    body(found, Jsoup.parseBodyFragment(c.body()));
    if (topics.isEmpty()) {
      found.add(new Problem("topics", "article.no-topic"));
    }
    if (LegacyFont.convertedText(c.title()).isPresent() || LegacyFont.convertedText(c.summary()).isPresent()) {
      found.add(new Problem("title", "article.legacy-font"));
    }
    if (LegacyFont.converted(c.body()).isPresent()) {
      found.add(new Problem("body", "article.legacy-font"));
    }
    if (c.kind() == Kind.REPOST) {
      source(found, c);
    }
    return found;
  }

  /** What no column would hold; demanded even of a draft. */
  public static List<Problem> ofDraft(Content c, String angle) {
    var found = new ArrayList<Problem>();
    most(found, "title", c.title(), 300);
    most(found, "summary", c.summary(), 1_000);
    most(found, "body", c.body(), 1_000_000);
    most(found, "byline", c.byline(), 200);
    most(found, "source.name", c.sourceName(), 200);
    most(found, "source.url", c.sourceUrl(), 1_000);
    most(found, "angle", angle, 200);
    return found;
  }

  private static void most(List<Problem> found, String field, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      found.add(new Problem(field, "article.too-long", most));
    }
  }

  private static void length(List<Problem> found, String field, String text, int least, int most) {
    int length = text.codePointCount(0, text.length());
    if (length < least || length > most) {
      found.add(new Problem(field, "article." + field + "-length", least, most, length));
    }
  }

  private static void body(List<Problem> found, Document body) {
    if (PlainText.of(body.body().html()).isBlank()) {
      found.add(new Problem("body", "article.empty-body"));
    }
    if (body.select("img").stream().anyMatch(img -> !img.hasAttr("alt"))) {
      found.add(new Problem("body", "article.image-without-text"));
    }
    if (body.select("table").stream().anyMatch(table -> table.select("tr").first() == null
        || table.select("tr").first().select("th").isEmpty())) {
      found.add(new Problem("body", "article.table-without-header"));
    }
    body.select("a[href]").stream().map(a -> a.attr("href")).filter(h -> !wellFormed(h)).findFirst()
        .ifPresent(h -> found.add(new Problem("body", "article.broken-link", h)));
    body.select("a").stream().filter(a -> !a.hasAttr("href")).map(Element::text).findFirst()
        .ifPresent(t -> found.add(new Problem("body", "article.broken-link", t)));
  }

  private static void source(List<Problem> found, Content c) {
    if (c.sourceName().isBlank()) {
      found.add(new Problem("source.name", "article.source-name"));
    }
    if (c.sourceUrl().isBlank() || !wellFormed(c.sourceUrl()) || !c.sourceUrl().startsWith("http")) {
      found.add(new Problem("source.url", "article.source-url"));
    }
    if (c.sourceDate() == null) {
      found.add(new Problem("source.date", "article.source-date"));
    }
  }

  static boolean wellFormed(String href) {
    try {
      URI uri = new URI(href.strip());
      if (uri.getScheme() == null) {
        return !href.isBlank();
      }
      boolean web = uri.getScheme().startsWith("http");
      return SCHEMES.contains(uri.getScheme()) && (!web || uri.getHost() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
