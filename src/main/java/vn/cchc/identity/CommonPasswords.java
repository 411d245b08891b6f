package vn.cchc.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.text.SearchKey;

/** The words that passwords are guessed from, with whatever digits and signs people add to them. */
final class CommonPasswords {
  private static final int SHORTEST_RUN = 6;
  private static final Pattern TAIL = Pattern.compile("[^a-z]{1,8}$");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> WORDS = load();

  private CommonPasswords() {}

  static boolean contain(String password) {
    String all = bare(password);
    return WORDS.contains(all) || WORDS.contains(core(password)) || fewLetters(password) || isRun(all);
  }

  /** "an.nguyen" and "An.Nguyen2026!" are both just the user name. */
  static boolean sameAs(String password, String word) {
    return core(password).equals(bare(word)) || bare(password).equals(bare(word));
  }

  /** Small letters and digits without accents, spaces and signs; "p@ssw0rd" as it is read aloud. */
  private static String bare(String text) {
    String spoken = SearchKey.of(text).replace('@', 'a').replace('$', 's');
    return SIGNS.matcher(spoken).replaceAll("");
  }

  private static String core(String text) {
    String head = TAIL.matcher(SearchKey.of(text)).replaceAll("");
    return bare(head).replace('0', 'o').replace('1', 'i').replace('3', 'e');
  }

  /** "aaaaaaaa", "abababab": one or two letters repeated. */
  private static boolean fewLetters(String password) {
    int length = password.codePointCount(0, password.length());
    return password.codePoints().distinct().count() <= Math.max(2, length / 8);
  }

  /** "12345678", "hgfedcba": each character next to the one before it. */
  private static boolean isRun(String bare) {
    if (bare.length() < SHORTEST_RUN) {
      return false;
    }
    for (int i = 1; i < bare.length(); i++) {
      if (Math.abs(bare.charAt(i) - bare.charAt(i - 1)) != 1) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> load() {
    var in = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(CommonPasswords::bare).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new IllegalStateException("common-passwords.txt", e);
    }
  }
}
