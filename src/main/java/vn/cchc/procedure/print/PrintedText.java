package vn.cchc.procedure.print;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.cchc.text.HtmlAllowList;

/** A part as it goes on paper: cleaned again, pictures as their words, headings below ours, links with full addresses. */
final class PrintedText {
  private static final String HEADINGS = "h2, h3, h4";

  private PrintedText() {}

  /** address: of the page on which the part stands, from which its relative links start. */
  static String of(String html, String address) {
    Document part = Jsoup.parseBodyFragment(HtmlAllowList.clean(html), address);
    part.outputSettings().prettyPrint(false);
    for (Element picture : part.select("img")) {
      picture.replaceWith(new TextNode(picture.attr("alt")));
    }
    part.select(HEADINGS).forEach(h -> h.tagName("h4"));
    part.select("a[href]").forEach(PrintedText::fullAddress);
    return part.body().html();
  }

  private static void fullAddress(Element link) {
    String address = link.absUrl("href");
    if (address.isEmpty()) {
      link.unwrap();
    } else {
      link.attr("href", address);
    }
  }
}
