package vn.cchc.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A block that Word marked as a list item: in which list, how deep, with which label. */
record WordListItem(Element block, String list, int level, WordLabel label, OptionalDouble margin) {
  private static final double POINTS_PER_LEVEL = 36;
  private static final Pattern LIST = Pattern.compile("\\bl(\\d{1,6})");
  private static final Pattern LEVEL = Pattern.compile("level([1-9])");
  private static final Pattern LIST_RULE = Pattern.compile("@list\\s+l(\\d+):level(\\d+)[^{}]*\\{([^{}]*)}");
  private static final Pattern FORMAT = Pattern.compile("mso-level-number-format\\s*:\\s*([\\w-]+)");
  private static final Pattern GLYPH = Pattern.compile("^[\\s\\u00A0]*[\\uF000-\\uF0FF•][\\s\\u00A0]*");

  /** The number formats that the style sheet gives to the levels of each list, keyed "l0:level1". */
  static Map<String, String> formats(Document document) {
    String styles = document.select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
    Map<String, String> formats = new HashMap<>();
    LIST_RULE.matcher(styles).results().forEach(rule -> FORMAT.matcher(rule.group(3)).results().findFirst()
        .ifPresent(format -> formats.put("l" + rule.group(1) + ":level" + rule.group(2), format.group(1))));
    return formats;
  }

  /** Takes the label off the block; a label in words is put back as text, and the block is then no item. */
  static Optional<WordListItem> of(Element block, Map<String, String> formats) {
    InlineStyle style = InlineStyle.of(block);
    Optional<String> mark = style.property("mso-list").filter(m -> !m.matches("ignore|none|skip"));
    String label = WordLabel.take(block);
    if (mark.isEmpty() && label.isBlank()) {
      return glyph(block, style);
    }
    String list = mark.flatMap(m -> part(LIST, m)).map(number -> "l" + number).orElse("");
    int level = mark.flatMap(m -> part(LEVEL, m)).map(Integer::parseInt).orElseGet(() -> level(style));
    Optional<WordLabel> shown = WordLabel.of(label, Optional.ofNullable(formats.get(list + ":level" + level)));
    if (shown.isEmpty()) {
      block.prependText(label.strip() + " ");
    }
    return shown.map(found -> new WordListItem(block, list, level, found, style.leftMargin()));
  }

  /** An item of a real list written by Word, with its level. */
  static WordListItem ofReal(Element item, int depth, WordLabel label) {
    InlineStyle style = InlineStyle.of(item);
    String mark = style.property("mso-list").orElse("");
    String list = part(LIST, mark).map(number -> "l" + number).orElse("");
    return new WordListItem(item, list, part(LEVEL, mark).map(Integer::parseInt).orElse(depth), label, style.leftMargin());
  }

  private static Optional<WordListItem> glyph(Element block, InlineStyle style) {
    Optional<TextNode> first = block.nodeStream(TextNode.class).filter(text -> !text.isBlank()).findFirst();
    Optional<String> text = first.map(TextNode::getWholeText).filter(t -> GLYPH.matcher(t).find());
    text.ifPresent(t -> first.orElseThrow().text(GLYPH.matcher(t).replaceFirst("")));
    return text.map(t -> new WordListItem(block, "glyph", 1, WordLabel.BULLET, style.leftMargin()));
  }

  /** Firefox passes the margin on, but not the level. */
  private static int level(InlineStyle style) {
    return (int) Math.max(1, Math.round(style.leftMargin().orElse(0) / POINTS_PER_LEVEL));
  }

  private static Optional<String> part(Pattern pattern, String mark) {
    Matcher found = pattern.matcher(mark);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
