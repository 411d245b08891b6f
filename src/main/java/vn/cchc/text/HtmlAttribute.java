package vn.cchc.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that an allowed attribute may have. */
final class HtmlAttribute {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern START = Pattern.compile("-?\\d{1,6}");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
  private static final Pattern LIST_TYPE = Pattern.compile("[1aAiI]");
  private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

  private HtmlAttribute() {
  }

  static Optional<String> of(String element, String attribute, String value) {
    String text = Nfc.of(Nfc.printable(value));
    return switch (attribute) {
      case "href" -> LinkTarget.ofLink(text);
      case "src" -> LinkTarget.ofImage(text);
      case "width", "height" -> matching(NUMBER, text);
      case "start" -> matching(START, text);
      case "colspan", "rowspan" -> matching(SPAN, text).filter(n -> !n.equals("1"));
      case "lang" -> matching(LANGUAGE, text);
      case "type" -> matching(LIST_TYPE, text).filter(t -> element.equals("ol"));
      case "scope" -> Optional.of(text).filter(SCOPES::contains);
      case "alt", "title" -> Optional.of(text);
      default -> Optional.empty();
    };
  }

  private static Optional<String> matching(Pattern pattern, String value) {
    return Optional.of(value.strip()).filter(v -> pattern.matcher(v).matches());
  }
}
