package vn.cchc.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a long text into pages: between paragraphs, otherwise between list items, rows and sentences. */
final class LongHtml {
  /** They do not fill a page by themselves. */
  private static final Set<String> HEADS = Set.of("thead", "caption", "colgroup");

  private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

  private final int most;

  private LongHtml(int most) {
    this.most = most;
  }

  static int bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Pages of about so many bytes each; a text that is short enough is a single one. */
  static List<String> pages(String html, int most) {
    if (bytes(html) <= most) {
      return List.of(html);
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings(AS_IT_IS);
    return new LongHtml(most).split(document.body()).stream()
        .map(page -> ((Element) page).childNodes().stream().map(Node::outerHtml).collect(Collectors.joining())).toList();
  }

  private int size(Node node) {
    return bytes(node.outerHtml());
  }

  /** Copies of the element that share its content. */
  private List<Node> split(Element element) {
    var copies = new ArrayList<Node>();
    Element now = begin(element, 0, 0);
    int filled = 0;
    int items = 0;
    for (Node child : List.copyOf(element.childNodes())) {
      for (Node piece : size(child) > most ? pieces(child) : List.of(child)) {
        int size = size(piece);
        if (filled > 0 && filled + size > most) {
          copies.add(now);
          now = begin(element, copies.size(), items);
          filled = 0;
        }
        now.appendChild(piece.clone());
        filled += HEADS.contains(piece.nodeName()) ? 0 : size;
        items += piece instanceof Element e && e.normalName().equals("li") ? 1 : 0;
      }
    }
    copies.add(now);
    return copies;
  }

  private List<Node> pieces(Node node) {
    if (node instanceof Element element && element.childNodeSize() > 0) {
      return split(element);
    }
    return node instanceof TextNode text ? sentences(text.getWholeText()) : List.of(node);
  }

  /** A numbered list continues its numbers, a table repeats its head. */
  private static Element begin(Element element, int copy, int items) {
    Element begun = element.shallowClone();
    Document owner = begun.ownerDocument();
    if (owner != null) {
      owner.outputSettings(AS_IT_IS);
    }
    if (copy > 0 && element.normalName().equals("ol")) {
      int start = element.attr("start").matches("\\d{1,6}") ? Integer.parseInt(element.attr("start")) : 1;
      begun.attr("start", Integer.toString(start + items));
    }
    if (copy > 0 && element.normalName().equals("table") && element.selectFirst("> thead") != null) {
      begun.appendChild(element.selectFirst("> thead").clone());
    }
    return begun;
  }

  private List<Node> sentences(String text) {
    var parts = new ArrayList<Node>();
    int each = most / 2;
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + each);
      int stop = to == text.length() ? to : Math.max(text.lastIndexOf(". ", to - 1) + 1, text.lastIndexOf(' ', to - 1));
      to = stop > from ? stop : to;
      parts.add(new TextNode(text.substring(from, to)));
      from = to;
    }
    return parts;
  }
}
