package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Judges cleaned HTML by a list of its own, so that a mistake in the allow-list is not excused by the allow-list. */
final class HtmlOracle {
  private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
      Map.entry("a", Set.of("href", "title")), Map.entry("ol", Set.of("start", "type")),
      Map.entry("th", Set.of("scope", "colspan", "rowspan")), Map.entry("td", Set.of("colspan", "rowspan")),
      Map.entry("img", Set.of("src", "alt", "width", "height")),
      Map.entry("p", Set.of("lang")), Map.entry("span", Set.of("lang")));
  private static final Set<String> BARE = Set.of("h2", "h3", "h4", "br", "strong", "em", "u", "s", "sub", "sup", "ul",
      "li", "blockquote", "table", "caption", "thead", "tbody", "tfoot", "tr", "figure", "figcaption", "hr");
  private static final Pattern LINK = Pattern.compile("(?i)(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$)).*");
  private static final Pattern IMAGE = Pattern.compile("(?:/(?!/)[^:]*files/|[^/:\\\\])[^:\\\\]*");

  private HtmlOracle() {
  }

  static void accept(String dirty) {
    String clean = HtmlAllowList.clean(dirty);
    for (Element element : Jsoup.parseBodyFragment(clean).body().children().select("*")) {
      accept(element, dirty);
    }
    assertThat(HtmlAllowList.clean(clean)).as("second cleaning of %s", start(dirty)).isEqualTo(clean);
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).as("NFC of %s", start(dirty)).isTrue();
    assertThat(HtmlAllowList.isClean(WordCleanup.clean(dirty))).as("Word clean-up of %s", start(dirty)).isTrue();
    assertThat(Nfc.fault(clean)).as("control characters of %s", start(dirty)).isNull();
  }

  private static void accept(Element element, String dirty) {
    String name = element.normalName();
    Set<String> allowed = BARE.contains(name) ? Set.of() : ALLOWED.get(name);
    assertThat(allowed).as("<%s> from %s", name, start(dirty)).isNotNull();
    for (Attribute attribute : element.attributes()) {
      assertThat(allowed).as("<%s> from %s", name, start(dirty)).contains(attribute.getKey());
      acceptAddress(attribute, start(dirty));
    }
  }

  private static void acceptAddress(Attribute attribute, String dirty) {
    String asBrowsersRead = attribute.getValue().replaceAll("[\\x00-\\x20]", "");
    switch (attribute.getKey()) {
      case "href" -> assertThat(asBrowsersRead).as(dirty).matches(LINK);
      case "src" -> assertThat(asBrowsersRead).as(dirty).matches(IMAGE);
      default -> assertThat(attribute.getKey()).as(dirty).doesNotStartWith("on").isNotEqualTo("style");
    }
  }

  private static String start(String dirty) {
    return dirty.substring(0, Math.min(200, dirty.length()));
  }
}
