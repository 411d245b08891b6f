package vn.cchc.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Removes what only Word understands: tracked deletions, comments, hidden text, fields, symbol glyphs, runs of hard spaces. */
final class WordMarks {
  private static final String DELETED = "del, .msoDel, [style*='mso-element:comment'], [style*='mso-element: comment'], .MsoCommentReference,"
      + " [style*='mso-hide:all'], [style*='display:none'], [style*='mso-element:field'], .MsoCommentText";
  /** Soft hyphens too: those that were the ư of TCVN3 have been converted by now. */
  private static final Pattern GLYPHS = Pattern.compile("[\\uF000-\\uF0FF\\u00AD]");
  private static final Pattern SPACES = Pattern.compile("\\u00A0[\\s\\u00A0]+|\\s[\\s\\u00A0]*");
  private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, td, th, caption";
  private static final List<String> KEEPS_EMPTY = List.of("img", "br", "hr");

  private WordMarks() {
  }

  static void remove(Document document) {
    Element body = document.body();
    body.select(DELETED).remove();
    body.select("a[href^=#], ins, o|p").forEach(Element::unwrap);
    // Word writes mso-bidi-font-weight:normal into every genuine b
    body.select("b[style]").stream().filter(b -> InlineStyle.of(b).has("font-weight", "normal")).forEach(Element::unwrap);
    if (body.selectFirst("[class^=Mso], [style*='mso-']") != null) {
      body.select("[lang]").removeAttr("lang");
    }
    for (Element span : body.select("span[style]")) {
      emphasise(span);
    }
  }

  /** To be run after the lists are built, which needs the glyphs and spaces. */
  static void tidy(Document document) {
    Element body = document.body();
    body.nodeStream(TextNode.class).forEach(text ->
        text.text(SPACES.matcher(GLYPHS.matcher(text.getWholeText()).replaceAll("")).replaceAll(" ")));
    body.select(BLOCKS).forEach(WordMarks::trim);
    body.select("p, h1, h2, h3, h4, h5, h6, strong, em, b, i, u, s").stream().filter(WordMarks::empty).forEach(Element::remove);
    List<TextNode> between = body.nodeStream(TextNode.class).filter(WordMarks::betweenBlocks).toList();
    between.forEach(TextNode::remove);
  }

  private static void trim(Element block) {
    List<TextNode> runs = block.nodeStream(TextNode.class).collect(Collectors.toCollection(ArrayList::new));
    strip(runs, "^[ \\u00A0]+");
    if (block.select(BLOCKS).size() == 1) {
      Collections.reverse(runs);
      strip(runs, "[ \\u00A0]+$");
    }
  }

  /** From the first runs on, until one contains words. */
  private static void strip(List<TextNode> runs, String edge) {
    for (TextNode run : runs) {
      run.text(run.getWholeText().replaceFirst(edge, ""));
      if (!run.getWholeText().isEmpty()) {
        return;
      }
    }
  }

  private static boolean betweenBlocks(TextNode text) {
    boolean afterBlock = text.previousSibling() instanceof Element before && before.isBlock();
    boolean beforeBlock = text.nextSibling() instanceof Element after && after.isBlock();
    return text.isBlank() && (afterBlock || beforeBlock);
  }

  private static boolean empty(Element element) {
    boolean words = !element.wholeText().replace('\u00A0', ' ').isBlank();
    return !words && KEEPS_EMPTY.stream().allMatch(tag -> element.selectFirst(tag) == null)
        && !element.parents().is("td, th");
  }

  private static void emphasise(Element span) {
    InlineStyle style = InlineStyle.of(span);
    boolean bold = style.property("font-weight").filter(w -> w.matches("bold(er)?|[6-9]00")).isPresent();
    if (style.has("font-style", "italic")) {
      wrap(span, "em");
    }
    if (bold) {
      wrap(span, "strong");
    }
  }

  private static void wrap(Element span, String name) {
    Element mark = new Element(name);
    List.copyOf(span.childNodes()).forEach(mark::appendChild);
    span.appendChild(mark);
  }
}
