package vn.cchc.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes real lists out of paragraphs that Word only formatted to look like lists. */
final class WordLists {
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final Map<Element, WordListItem> items = new LinkedHashMap<>();

  private WordLists() {
  }

  static void rebuild(Document document) {
    WordLists lists = new WordLists();
    Element body = document.body();
    body.select("ul, ol").stream().filter(list -> list.parent() != null && list.parent().closest("ul, ol") == null)
        .filter(list -> list.selectFirst("li[style*=mso-list]") != null).forEach(lists::flatten);
    Map<String, String> formats = WordListItem.formats(document);
    for (Element block : body.select("p, h1, h2, h3, h4, h5, h6, div[style*=mso-list]")) {
      boolean inList = block.closest("li") != null;
      Optional<WordListItem> item = inList ? Optional.empty() : WordListItem.of(block, formats);
      item.ifPresent(found -> lists.items.put(block, found));
    }
    lists.build();
    body.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(WordLists::nest);
    body.select("li").forEach(WordLists::simplify);
  }

  /** Takes the items out of a real list, so that they can join the look-alikes around them. */
  private void flatten(Element list) {
    List<WordListItem> found = new ArrayList<>();
    collect(list, 1, found);
    for (WordListItem item : found) {
      list.before(item.block());
      items.put(item.block(), item);
    }
    list.remove();
  }

  private static void collect(Element list, int depth, List<WordListItem> found) {
    int number = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    for (Element child : List.copyOf(list.children())) {
      if (LISTS.contains(child.normalName())) {
        collect(child, depth + 1, found);
      } else if (child.normalName().equals("li")) {
        List<Element> inner = child.children().stream().filter(c -> LISTS.contains(c.normalName())).toList();
        inner.forEach(Element::remove);
        found.add(WordListItem.ofReal(child, depth,
            WordLabel.ofList(list.normalName().equals("ol"), list.attr("type"), number++)));
        inner.forEach(nested -> collect(nested, depth + 1, found));
      }
    }
  }

  private void build() {
    Set<Element> parents = new LinkedHashSet<>();
    items.keySet().forEach(block -> parents.add(block.parent()));
    parents.forEach(parent -> new WordListBuilder(items).build(parent));
  }

  /** A list directly inside a list belongs to the item before it. */
  private static void nest(Element inner) {
    Element before = inner.previousElementSibling();
    if (before != null && before.normalName().equals("li")) {
      before.appendChild(inner);
    } else {
      inner.unwrap();
    }
  }

  /** Unwraps the paragraph of an item that has only one. */
  private static void simplify(Element item) {
    List<Element> own = item.children().stream().filter(c -> !LISTS.contains(c.normalName()) && c.isBlock()).toList();
    if (own.size() == 1 && own.get(0).normalName().equals("p") && own.get(0) == item.firstElementChild()) {
      own.get(0).unwrap();
    }
  }
}
