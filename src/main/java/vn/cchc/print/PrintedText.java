package vn.cchc.print;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.cchc.text.HtmlAllowList;

/** A part as printed: cleaned again, pictures as their alternative text, headings below ours, links with full addresses. */
final class PrintedText {
  private static final String HEADINGS = "h2, h3, h4";
  /** What lists from Word use as bullets, ticks and boxes, and the closest signs in our font. */
  private static final String SYMBOLS = "\uF0B7\uF0A7\uF0D8\uF0D7\uF0FC\uF0FE\uF0A8\uF06F\u2713\u2714\u2611\u2610\u27A2";
  private static final String SIGNS = "•▪••√√□□√√√□•";

  private PrintedText() {}

  /** address: that of the page the part is on, against which relative links are resolved. */
  static String of(String html, String address) {
    Document part = Jsoup.parseBodyFragment(HtmlAllowList.clean(html), address);
    part.outputSettings().prettyPrint(false);
    for (Element picture : part.select("img")) {
      picture.replaceWith(new TextNode(picture.attr("alt")));
    }
    part.select(HEADINGS).forEach(h -> h.tagName("h4"));
    part.select("a[href]").forEach(PrintedText::fullAddress);
    part.body().nodeStream(TextNode.class).forEach(words -> words.text(inLetters(words.getWholeText())));
    return part.body().html();
  }

  private static String inLetters(String text) {
    var letters = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int symbol = SYMBOLS.indexOf(text.charAt(i));
      if (symbol >= 0) {
        letters.setCharAt(i, SIGNS.charAt(symbol));
      }
    }
    return letters.toString();
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
