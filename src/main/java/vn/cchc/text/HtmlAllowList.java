package vn.cchc.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The only HTML that an article may contain: cleaning happens here, when it is saved and again when it is shown. */
public final class HtmlAllowList {
  private static final Set<String> TAGS = Set.of("h2", "h3", "h4", "p", "br", "hr", "strong", "em", "u", "s", "sub",
      "sup", "span", "a", "ul", "ol", "li", "blockquote", "figure", "figcaption", "img",
      "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");
  /** Only there so that relative links pass jsoup's check; it is never written. */
  private static final String ANY_BASE = "https://relative.invalid/";
  /** Markup that parses differently each time it is written is not worth keeping. */
  private static final int ROUNDS = 12;

  private HtmlAllowList() {
  }

  /** The allowed part of the HTML, spelt so that {@code clean} leaves it unchanged. */
  public static String clean(String html) {
    String before = html;
    for (int round = 0; round < ROUNDS; round++) {
      String after = once(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return asText(before);
  }

  /** One pass is enough: if it changes nothing, {@code clean} would not either. */
  public static boolean isClean(String html) {
    return once(html).equals(html);
  }

  private static String once(String html) {
    Document dirty = parse(html);
    HtmlTidy.before(dirty.body());
    Document clean = new Cleaner(allowed()).clean(dirty);
    HtmlTidy.after(clean.body());
    return write(clean);
  }

  private static String asText(String html) {
    Element line = new Element("p").text(PlainText.of(html));
    return once(line.outerHtml());
  }

  static Document parse(String html) {
    return Jsoup.parseBodyFragment(html, ANY_BASE);
  }

  static String write(Document document) {
    document.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base));
    return document.body().html().strip();
  }

  static boolean allows(Element element) {
    return TAGS.contains(element.normalName());
  }

  private static Safelist allowed() {
    return new Safelist()
        .addTags(TAGS.toArray(String[]::new))
        .addAttributes("a", "href", "title")
        .addAttributes("ol", "start", "type")
        .addAttributes("th", "scope", "colspan", "rowspan")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes("img", "src", "alt", "width", "height")
        .addAttributes("span", "lang").addAttributes("p", "lang")
        .addProtocols("a", "href", "http", "https", "mailto", "tel")
        .preserveRelativeLinks(true);
  }
}
