package vn.cchc.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Restores the capitals that TCVN3 has no letters for: "TRƯờNG" becomes "TRƯỜNG", "Bộ" stays. */
final class LegacyCapitals {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  /** Small letters that do have a capital in TCVN3: whoever typed one meant the small letter. */
  private static final Pattern SMALL = Pattern.compile("[a-zăâđêôơư]");
  private static final Pattern LARGE = Pattern.compile("[A-ZĂÂĐÊÔƠƯ]");

  private enum Letters { CAPITAL, SMALL, UNSURE }

  private LegacyCapitals() {
  }

  static String restored(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    List<Letters> letters = words.stream().map(word -> letters(word.group())).toList();
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < words.size(); i++) {
      if (capital(letters, i)) {
        MatchResult word = words.get(i);
        result.replace(word.start(), word.end(), of(word.group()));
      }
    }
    return result.toString();
  }

  /** Replaces letter for letter, so that runs keep their lengths. */
  static String of(String text) {
    StringBuilder capitals = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      capitals.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
    return capitals.toString();
  }

  private static Letters letters(String word) {
    if (SMALL.matcher(word).find()) {
      return Letters.SMALL;
    }
    return LARGE.matcher(word).results().count() >= 2 ? Letters.CAPITAL : Letters.UNSURE;
  }

  /** A word like "Bộ" or "ở" is in capitals if the words around it are. */
  private static boolean capital(List<Letters> letters, int at) {
    if (letters.get(at) != Letters.UNSURE) {
      return letters.get(at) == Letters.CAPITAL;
    }
    Letters before = nearest(letters, at, -1);
    Letters after = nearest(letters, at, 1);
    return before != Letters.SMALL && after != Letters.SMALL && (before != after || before == Letters.CAPITAL);
  }

  private static Letters nearest(List<Letters> letters, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < letters.size() && letters.get(at) == Letters.UNSURE) {
      at += step;
    }
    return at < 0 || at >= letters.size() ? Letters.UNSURE : letters.get(at);
  }
}
