package vn.cchc.site;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import vn.cchc.procedure.Version;
import vn.cchc.text.PlainText;

/** Fits the parts of a procedure to its page: cleaned, headings below those of the page, wide tables scroll. */
final class PartHtml {
  private final OutgoingText outgoing;
  private final BodyHtml body;

  PartHtml(OutgoingText outgoing, SiteFrame frame) {
    this.outgoing = outgoing;
    this.body = new BodyHtml(frame.links(), frame.t("site.table"));
  }

  String of(Version version, String part) {
    return part.isEmpty() ? "" : body.of(lower(outgoing.clean(version, part)), List.of(), List.of());
  }

  private static String lower(String html) {
    if (!html.contains("<h2") && !html.contains("<h3")) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings(new OutputSettings().prettyPrint(false));
    for (Element heading : document.select("h2, h3, h4")) {
      heading.tagName("h3");
    }
    return document.body().html();
  }

  /** The beginning of a part in plain words, cut at a space. */
  static String brief(String html, int most) {
    return PlainText.cut(PlainText.of(html).replaceAll("\\s+", " "), most);
  }
}
