package vn.cchc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the marked blocks of one parent into nested lists, in reading order. */
final class WordListBuilder {
  private record Open(String list, WordLabel label, OptionalDouble margin, Element element) {
    Element lastItem() {
      return element.lastElementChild();
    }
  }

  /** Half a point: Word rounds the same indent differently from one paragraph to the next. */
  private static final double SAME_MARGIN = 0.5;

  private final Map<Element, WordListItem> items;
  private final List<Open> open = new ArrayList<>();

  WordListBuilder(Map<Element, WordListItem> items) {
    this.items = items;
  }

  void build(Element parent) {
    for (Node node : List.copyOf(parent.childNodes())) {
      if (node instanceof Element element && items.containsKey(element)) {
        place(items.get(element));
      } else if (node instanceof Element element) {
        continueOrEnd(element);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        open.clear();
      }
    }
  }

  private void place(WordListItem item) {
    int depth = Math.min(item.level() - 1, open.size());
    if (depth < open.size() && !continues(open.get(depth), item)) {
      close(depth);
    }
    close(depth + 1);
    if (depth == open.size()) {
      Element list = start(item);
      if (depth == 0) {
        item.block().before(list);
      } else {
        open.get(depth - 1).lastItem().appendChild(list);
      }
      open.add(new Open(item.list(), item.label(), item.margin(), list));
    }
    open.get(depth).element().appendChild(asItem(item.block()));
  }

  private static boolean continues(Open list, WordListItem item) {
    return list.list().equals(item.list()) && list.label().ordered() == item.label().ordered();
  }

  private static Element start(WordListItem item) {
    WordLabel label = item.label();
    Element list = new Element(label.ordered() ? "ol" : "ul");
    if (label.ordered() && label.start() != 1) {
      list.attr("start", String.valueOf(label.start()));
    }
    return label.type().isEmpty() ? list : list.attr("type", label.type());
  }

  private static Element asItem(Element block) {
    return block.normalName().equals("li") ? block : new Element("li").appendChild(block);
  }

  /** A paragraph indented as far as the item before it is that item's next paragraph. */
  private void continueOrEnd(Element element) {
    OptionalInt depth = depthOf(InlineStyle.of(element).leftMargin());
    if (depth.isPresent() && !open.isEmpty()) {
      close(depth.getAsInt() + 1);
      open.get(depth.getAsInt()).lastItem().appendChild(element);
    } else if (element.isBlock() || element.hasText()) {
      open.clear();
    }
  }

  private OptionalInt depthOf(OptionalDouble margin) {
    return IntStream.range(0, open.size()).filter(i -> margin.isPresent() && open.get(i).margin().isPresent()
        && Math.abs(open.get(i).margin().getAsDouble() - margin.getAsDouble()) < SAME_MARGIN).findFirst();
  }

  private void close(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
  }
}
