package vn.cchc.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the style attribute of pasted HTML, which is then thrown away. */
record InlineStyle(String css) {
  private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(pt|px|cm|mm|in|pc)?");
  private static final Map<String, Double> POINTS =
      Map.of("pt", 1.0, "px", 0.75, "cm", 28.35, "mm", 2.835, "in", 72.0, "pc", 12.0);

  static InlineStyle of(Element element) {
    return new InlineStyle(element.attr("style").toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " "));
  }

  Optional<String> property(String name) {
    if (!css.contains(name)) {
      return Optional.empty();
    }
    Matcher found = Pattern.compile("(?:^|;) ?" + name + " ?: ?([^;]*)").matcher(css);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  boolean has(String name, String value) {
    return property(name).filter(found -> found.contains(value)).isPresent();
  }

  /** The left margin in points, if there is one. */
  OptionalDouble leftMargin() {
    Optional<String> left = property("margin-left").or(() -> property("margin").map(InlineStyle::left));
    Matcher length = LENGTH.matcher(left.orElse(""));
    if (!length.matches()) {
      return OptionalDouble.empty();
    }
    double unit = length.group(2) == null ? 1 : POINTS.get(length.group(2));
    return OptionalDouble.of(Double.parseDouble(length.group(1)) * unit);
  }

  private static String left(String margin) {
    String[] sides = margin.split(" ");
    return sides.length == 4 ? sides[3] : sides.length > 1 ? sides[1] : sides[0];
  }
}
