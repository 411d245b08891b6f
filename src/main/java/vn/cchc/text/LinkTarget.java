package vn.cchc.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link or an image of an article may point, judged by how a browser would resolve it. */
final class LinkTarget {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):.*", Pattern.DOTALL);
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+\\s*");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  /** Files stored by this module, or a name relative to the page; never another host. */
  private static final Pattern IMAGE =
      Pattern.compile("(?:/(?:[\\w~-]+/)*files/|(?:\\.{1,2}/)*(?![/.]))[^\\\\:]+");

  private static final Pattern CLIMB = Pattern.compile("(?:\\.|%2e){2}", Pattern.CASE_INSENSITIVE);

  private LinkTarget() {
  }

  /** http, https, mailto, tel or relative. */
  static Optional<String> ofLink(String value) {
    String target = trimmed(value).replace(" ", "%20");
    if (target.isEmpty() || target.startsWith("\\") || target.startsWith("/\\") || BLANK.matcher(target).find()) {
      return Optional.empty();
    }
    if (target.startsWith("//")) {
      return Optional.of("https:" + target);
    }
    Matcher scheme = SCHEME.matcher(target);
    boolean allowed = !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return Optional.of(target).filter(t -> allowed);
  }

  /** Relative, and below .../files/ if it starts at the root. */
  static Optional<String> ofImage(String value) {
    String target = trimmed(value).replace(" ", "%20");
    boolean sameHost = !target.isEmpty() && !BLANK.matcher(target).find() && !target.startsWith("//")
        && IMAGE.matcher(target).matches();
    boolean climbs = target.startsWith("/") && CLIMB.matcher(target).find();
    return Optional.of(target).filter(t -> sameHost && !climbs);
  }

  private static String trimmed(String value) {
    return EDGES.matcher(BREAKS.matcher(value).replaceAll("")).replaceAll("");
  }
}
