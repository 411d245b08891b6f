package vn.cchc.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.cchc.text.LegacyFont.Found;

/** Converts the runs of an HTML text that were typed for old fonts: each by its font's name, otherwise by its paragraph. */
final class LegacyHtml {
  private static final Set<String> CELLS = Set.of("td", "th", "body");

  private final FontNames fonts;

  private LegacyHtml(FontNames fonts) {
    this.fonts = fonts;
  }

  static Optional<String> converted(String html) {
    Document document = HtmlAllowList.parse(html);
    return convert(document) ? Optional.of(HtmlAllowList.write(document)) : Optional.empty();
  }

  /** True if anything was converted. */
  static boolean convert(Document document) {
    LegacyHtml legacy = new LegacyHtml(FontNames.of(document));
    Map<Element, List<TextNode>> blocks = new LinkedHashMap<>();
    document.body().nodeStream(TextNode.class)
        .forEach(run -> blocks.computeIfAbsent(block(run.parent()), key -> new ArrayList<>()).add(run));
    return blocks.values().stream().filter(legacy::convertBlock).count() > 0;
  }

  private boolean convertBlock(List<TextNode> runs) {
    String before = joined(runs);
    Found nameless = LegacyFont.detect(joined(runs.stream().filter(run -> fonts.of(run).isEmpty()).toList()), null);
    List<Found> found = runs.stream().map(run -> found(run, nameless)).toList();
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).text(LegacyLetters.unicode(runs.get(i).getWholeText(), found.get(i)));
    }
    restoreCapitals(runs, found);
    return !before.equals(joined(runs));
  }

  /** A run too short to judge (bold inside a word) follows the other runs of its paragraph that name no font. */
  private Found found(TextNode run, Found nameless) {
    Optional<String> font = fonts.of(run);
    boolean judgeAlone = font.isPresent() || nameless == Found.NONE;
    return judgeAlone ? LegacyFont.detect(run.getWholeText(), font.orElse(null)) : nameless;
  }

  private static void restoreCapitals(List<TextNode> runs, List<Found> found) {
    String restored = LegacyCapitals.restored(joined(runs));
    int start = 0;
    for (int i = 0; i < runs.size(); i++) {
      String run = runs.get(i).getWholeText();
      int end = start + run.length();
      switch (found.get(i)) {
        case TCVN3 -> runs.get(i).text(restored.substring(start, end));
        case TCVN3_CAPITALS -> runs.get(i).text(LegacyCapitals.of(run));
        case NONE, VNI -> { }
      }
      start = end;
    }
  }

  private static String joined(List<TextNode> runs) {
    return runs.stream().map(TextNode::getWholeText).collect(Collectors.joining());
  }

  private static Element block(Element element) {
    Element block = element;
    while (block.parent() != null && !PlainText.BLOCKS.contains(block.normalName()) && !CELLS.contains(block.normalName())) {
      block = block.parent();
    }
    return block;
  }
}
