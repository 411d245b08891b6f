package vn.cchc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells Vietnamese syllables from other words, which is how a font conversion is verified. */
final class Syllable {
  private static final Pattern SHAPE = Pattern.compile("(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?"
      + "(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|y[e]|ieu|yeu|oa[iouy]|oeo|ua[iuy]|uo[iu]|uy[aeu])"
      + "(?:ch?|m|ng?|nh|p|t)?");
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
  private static final Pattern SHARP_OR_HEAVY = Pattern.compile("[\\u0301\\u0323]");

  private Syllable() {
  }

  static boolean is(String word) {
    String open = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = SearchKey.of(word);
    long tones = TONES.matcher(open).results().count();
    boolean rightTone = !STOPPED.matcher(bare).matches() || SHARP_OR_HEAVY.matcher(open).find();
    return SHAPE.matcher(bare).matches() && tones <= 1 && rightTone;
  }
}
