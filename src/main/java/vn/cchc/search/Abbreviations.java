package vn.cchc.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.text.SearchKey;

/** What offices abbreviate: a text with one spelling is found by the other, because it is indexed with both. */
final class Abbreviations {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&]+");

  private record Pair(String briefly, String fully, String brieflyKey, String fullyKey) {
    static Pair of(String line) {
      String[] sides = line.split("=", 2);
      String briefly = sides[0].strip();
      String fully = sides[1].strip();
      return new Pair(briefly, fully, spaced(briefly), spaced(fully));
    }
  }

  private final List<Pair> pairs;

  Abbreviations() {
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.txt")), StandardCharsets.UTF_8))) {
      pairs = in.lines().filter(line -> line.contains("=")).map(Pair::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String spaced(String text) {
    return " " + BETWEEN.matcher(SearchKey.exact(text)).replaceAll(" ").strip() + " ";
  }

  /** The other spellings of what the text contains, to be indexed beside it. */
  String besides(String text) {
    String key = spaced(text);
    return pairs.stream().map(p -> key.contains(p.fullyKey()) ? p.briefly() : key.contains(p.brieflyKey()) ? p.fully() : "")
        .filter(other -> !other.isEmpty()).distinct().collect(Collectors.joining("\n"));
  }
}
