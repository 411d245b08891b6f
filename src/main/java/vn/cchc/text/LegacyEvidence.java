package vn.cchc.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.cchc.text.LegacyFont.Found;

/** Decides from its letters alone whether a text was typed for an old font: only if converting makes it Vietnamese. */
final class LegacyEvidence {
  /** A word with at least one letter beyond ASCII. */
  private static final Pattern WORD = Pattern.compile(
      "(?<![A-Za-z\\u00A1-\\u00FF])[A-Za-z]*[\\u00A1-\\u00BE\\u00C0-\\u00FF\\u03BC][A-Za-z\\u00A1-\\u00BE\\u00C0-\\u00FF\\u03BC]*");
  /** Bytes that are letters only in TCVN3, capitals after small letters, small letters among capitals. */
  private static final Pattern ONLY_TCVN3 = Pattern.compile("[¡-¦¨-¬\\u00AD®µ\\u03BC¶-¹»-¾Ç×Þßç÷þ]|§[A-Za-z\\u00A1-\\u00FF]"
      + "|[a-z][À-Þ]|[A-Z][à-þ][A-Z]");
  /** A vowel and a mark that never occur together in Unicode text. */
  private static final Pattern ONLY_VNI = Pattern.compile("[aeouyôöAEOUYÔÖ][ùøûõïâêåäëÙØÛÕÏÂÊÅÄË]");
  /** Signs and units used in ordinary text: ©, ½, µm, þ. */
  private static final Pattern SIGN = Pattern.compile("[¡-¿×÷ÐðÞþ]+|µ[A-Za-z]");
  private static final Pattern ASCII = Pattern.compile("[A-Za-z]");
  private static final double MOST_WORDS = 0.75;

  private LegacyEvidence() {
  }

  static Found of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group)
        .filter(word -> !SIGN.matcher(word).matches()).toList();
    double tcvn3 = share(words, Found.TCVN3, ONLY_TCVN3);
    double vni = share(words, Found.VNI, ONLY_VNI);
    if (Math.max(tcvn3, vni) < MOST_WORDS) {
      return Found.NONE;
    }
    return tcvn3 >= vni ? Found.TCVN3 : Found.VNI;
  }

  /** The share of words that become Vietnamese; 0 unless at least one word proves the font. */
  private static double share(List<String> words, Found font, Pattern proof) {
    if (words.stream().filter(word -> proof.matcher(word).find() && ASCII.matcher(word).find())
        .noneMatch(word -> vietnamese(word, font))) {
      return 0;
    }
    return (double) words.stream().filter(word -> vietnamese(word, font)).count() / words.size();
  }

  private static boolean vietnamese(String word, Found font) {
    return Syllable.is(LegacyLetters.unicode(word, font));
  }
}
