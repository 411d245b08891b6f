package vn.cchc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One paragraph, heading, list item or cell of an HTML text, including link targets, which a reader does not see. */
record TextBlock(String tag, String text) {
  private static final Set<String> CELLS = Set.of("td", "th");
  /** A paragraph that opens one of these is the item's own text. */
  private static final Set<String> ITEMS = Set.of("li", "td", "th");

  static List<TextBlock> of(String html) {
    Reader reader = new Reader();
    HtmlAllowList.parse(html).body().traverse(reader);
    reader.close();
    return reader.blocks;
  }

  private static final class Reader implements NodeVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String tag = "p";

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && separates(element)) {
        close();
      } else if (node instanceof Element element && element.hasAttr("href")) {
        target(element.attr("href"));
      }
    }

    private void open(Element element) {
      if (separates(element)) {
        close();
        Element around = element.parent();
        boolean first = around != null && element.previousElementSibling() == null;
        tag = first && ITEMS.contains(around.normalName()) ? around.normalName() : element.normalName();
      } else if (element.normalName().equals("br")) {
        text.append(' ');
      } else if (element.hasAttr("src")) {
        text.append(element.attr("alt"));
        target(element.attr("src"));
      }
    }

    private void target(String address) {
      text.append(" ⟨").append(address).append("⟩ ");
    }

    private void close() {
      String words = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!words.isEmpty()) {
        blocks.add(new TextBlock(tag, words));
      }
      text.setLength(0);
      tag = "p";
    }

    private static boolean separates(Element element) {
      return PlainText.BLOCKS.contains(element.normalName()) || CELLS.contains(element.normalName());
    }
  }
}
