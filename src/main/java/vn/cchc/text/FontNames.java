package vn.cchc.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector.SelectorParseException;

/** Finds the font of each run of pasted HTML: in style and face attributes and in the style sheet that Word sends along. */
final class FontNames {
  private static final Pattern FONT = Pattern.compile("(?<![\\w-])font(?:-family)?\\s*:([^;}]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
  private static final Pattern LEGACY = Pattern.compile("\\.vn|vni-", Pattern.CASE_INSENSITIVE);
  private static final int MOST_RULES = 500;

  private final Map<Element, String> bySheet = new HashMap<>();

  private FontNames() {
  }

  static FontNames of(Document document) {
    FontNames names = new FontNames();
    String styles = document.select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
    String sheet = COMMENT.matcher(styles).replaceAll(" ");
    if (LEGACY.matcher(sheet).find()) {
      RULE.matcher(sheet).results().limit(MOST_RULES).forEach(rule -> names.apply(rule, document));
    }
    return names;
  }

  /** The closest font named for the run. */
  Optional<String> of(TextNode run) {
    for (Element around = run.parent(); around != null; around = around.parent()) {
      Optional<String> named = named(around);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private Optional<String> named(Element element) {
    Optional<String> styled = font(element.attr("style")).or(() -> Optional.of(element.attr("face")).filter(f -> !f.isEmpty()));
    return styled.or(() -> Optional.ofNullable(bySheet.get(element)));
  }

  private void apply(MatchResult rule, Document document) {
    font(rule.group(2)).ifPresent(font -> {
      try {
        document.select(rule.group(1).strip()).forEach(element -> bySheet.put(element, font));
      } catch (SelectorParseException wordsOwnSyntax) {
        // Word also writes selectors that browsers do not know; such a rule matches nothing
      }
    });
  }

  private static Optional<String> font(String style) {
    Matcher font = FONT.matcher(style);
    return font.find() ? Optional.of(font.group(1)) : Optional.empty();
  }
}
