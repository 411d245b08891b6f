package vn.cchc.text;

import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Translates markup into the tags of the allow-list before cleaning, so that its meaning is not lost with the tags. */
final class HtmlTidy {
  /** The content of these was never meant to be read as text. */
  private static final String SILENT = "script, style, template, title, iframe, noframes, noembed, noscript, svg, math,"
      + " object, embed, applet, audio, video, canvas, textarea, select, xml, xmp, plaintext";
  private static final Map<String, String> NAMES = Map.of("h1", "h2", "h5", "h4", "h6", "h4", "b", "strong",
      "i", "em", "del", "s", "strike", "s", "ins", "u", "pre", "p");
  /** Right after a tag, this would combine with the tag's > into one character (≯). */
  private static final char OVERLAY = '\u0338';

  private HtmlTidy() {
  }

  static void before(Element body) {
    body.select(SILENT).remove();
    NAMES.forEach((from, to) -> body.select(from).forEach(e -> e.tagName(to)));
    body.getAllElements().stream().skip(1).filter(Element::isBlock).filter(e -> !HtmlAllowList.allows(e)).forEach(HtmlTidy::paragraph);
    body.getAllElements().forEach(HtmlTidy::attributes);
    body.select("img:not([src])").remove();
  }

  static void after(Element body) {
    body.select("span, a").stream().filter(HtmlTidy::idle).forEach(Element::unwrap);
    body.getAllElements().stream().flatMap(e -> e.textNodes().stream()).forEach(HtmlTidy::words);
  }

  /** A box of text becomes a paragraph; a box around blocks is left for the cleaning to remove. */
  private static void paragraph(Element box) {
    boolean insideParagraph = box.closest("p, h2, h3, h4") != null;
    boolean holdsBlocks = box.getAllElements().stream().skip(1).anyMatch(e -> PlainText.BLOCKS.contains(e.normalName()));
    if (!insideParagraph && !holdsBlocks && box.hasText()) {
      box.tagName("p");
    }
  }

  private static void attributes(Element element) {
    for (Attribute found : element.attributes().asList()) {
      String name = found.getKey();
      HtmlAttribute.of(element.normalName(), name, found.getValue())
          .ifPresentOrElse(good -> element.attr(name, good), () -> element.removeAttr(name));
    }
  }

  /** A mark without attributes, or a link with nothing to click on. */
  private static boolean idle(Element mark) {
    boolean emptyLink = mark.normalName().equals("a") && !mark.hasText() && mark.selectFirst("img") == null;
    return mark.attributesSize() == 0 || emptyLink;
  }

  private static void words(TextNode node) {
    String words = Nfc.of(Nfc.printable(node.getWholeText()));
    int start = 0;
    while (start < words.length() && words.charAt(start) == OVERLAY) {
      start++;
    }
    node.text(words.substring(start));
  }
}
