package vn.cchc.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The number or bullet that Word wrote before a list item: what kind of list reproduces it, and from which number. */
record WordLabel(boolean ordered, String type, int start) {
  static final WordLabel BULLET = new WordLabel(false, "", 1);
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\D)?(\\d{1,6})\\D*");
  private static final Pattern LETTERS = Pattern.compile("[(\\[]?(\\p{L}{1,8})[.):/\\]]+");
  private static final Pattern ROMAN = Pattern.compile("(?i)m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2,}.*");
  private static final String ROMAN_ALONE = "ivx";
  private static final List<String> ROMANS = List.of("i", "v", "x", "l", "c", "d", "m");
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  /** Removes the label from a block: what Word marks as ignored or, if the browser dropped that mark, shows only to old browsers. */
  static String take(Element block) {
    StringBuilder label = new StringBuilder();
    for (Element mark : block.select("[style*=mso-list]")) {
      if (mark != block && InlineStyle.of(mark).has("mso-list", "ignore")) {
        label.append(mark.wholeText());
        mark.remove();
      }
    }
    List<Comment> fallbacks = block.nodeStream(Comment.class).filter(c -> c.getData().contains("!supportLists")).toList();
    fallbacks.forEach(comment -> takeUntilEnd(comment, label));
    return label.toString();
  }

  private static void takeUntilEnd(Comment comment, StringBuilder label) {
    Node next = comment.nextSibling();
    while (next != null && !(next instanceof Comment)) {
      Node taken = next;
      next = next.nextSibling();
      label.append(taken instanceof TextNode text ? text.getWholeText() : taken instanceof Element e ? e.wholeText() : "");
      taken.remove();
    }
  }

  /** Empty if the label contains words ("Điều 1.") that no list could reproduce. */
  static Optional<WordLabel> of(String label, Optional<String> format) {
    String text = label.replaceAll("[\\s\\u00A0]+", " ").strip();
    Matcher letters = LETTERS.matcher(text);
    Matcher number = NUMBER.matcher(text);
    if (format.filter(f -> f.matches("bullet|image")).isPresent()) {
      return Optional.of(BULLET);
    } else if (letters.matches()) {
      return lettered(letters.group(1), format.orElse(""));
    } else if (number.matches()) {
      return WORDS.matcher(text).matches() ? Optional.empty()
          : Optional.of(new WordLabel(true, "", Integer.parseInt(number.group(1))));
    }
    return WORDS.matcher(text).matches() ? Optional.empty() : Optional.of(BULLET);
  }

  /** From the type attribute of a real list. */
  static WordLabel ofList(boolean ordered, String type, int start) {
    return new WordLabel(ordered, ordered && type.matches("[aAiI]") ? type : "", start);
  }

  private static Optional<WordLabel> lettered(String letters, String format) {
    String small = letters.toLowerCase(Locale.ROOT);
    boolean capital = !letters.equals(small);
    boolean roman = ROMAN.matcher(small).matches() && !format.startsWith("alpha")
        && (format.startsWith("roman") || small.length() > 1 || ROMAN_ALONE.contains(small));
    if (roman) {
      return Optional.of(new WordLabel(true, capital ? "I" : "i", romanValue(small)));
    }
    boolean oneLetter = small.chars().distinct().count() == 1 && small.matches("[a-z]+");
    int value = oneLetter ? (small.length() - 1) * 26 + small.charAt(0) - 'a' + 1 : 1;
    return Optional.of(new WordLabel(true, capital ? "A" : "a", value)).filter(label -> oneLetter || small.length() == 1);
  }

  private static int romanValue(String roman) {
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int value = VALUES[ROMANS.indexOf(roman.substring(i, i + 1))];
      int next = i + 1 < roman.length() ? VALUES[ROMANS.indexOf(roman.substring(i + 1, i + 2))] : 0;
      sum += value < next ? -value : value;
    }
    return sum;
  }
}
