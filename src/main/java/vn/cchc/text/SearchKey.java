package vn.cchc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The key a text is searched by: one spelling for all the ways people write and type it. Never shown or stored as the text. */
public final class SearchKey {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200C\\u200D\\u2060]");
  /** Tones (huyền, sắc, ngã, hỏi, nặng) and the marks of â ă ơ. */
  private static final Pattern MARKS = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323\\u0302\\u0306\\u031B]");
  /** An open syllable with its tone on the second vowel: hoà, khoẻ, thuỷ; not after q (quý) or before a letter (hoàn). */
  private static final Pattern LATE_TONE =
      Pattern.compile("(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\\p{L}\\p{M}])");

  private SearchKey() {
  }

  /** Without accents: "Hoà Bình", "HÒA BÌNH" and "hoa binh" give the same key. */
  public static String of(String text) {
    String open = Normalizer.normalize(exact(text), Normalizer.Form.NFD);
    String bare = MARKS.matcher(open).replaceAll("").replace('đ', 'd');
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** The key's beginning, for a column of that length. */
  public static String of(String text, int most) {
    String key = of(text);
    return key.substring(0, Math.min(most, key.length()));
  }

  /** With accents, but one position for the tone: "Hoà" and "hòa" give the same key, "hoa" a different one. */
  public static String exact(String text) {
    String plain = INVISIBLE.matcher(Nfc.of(text)).replaceAll("");
    String lower = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String letters = lower.replace('\u00F0', 'đ').replace('\u0256', 'đ');
    String folded = LATE_TONE.matcher(letters).replaceAll(SearchKey::toneOnFirstVowel);
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }

  private static String toneOnFirstVowel(MatchResult syllable) {
    String pair = Normalizer.normalize(syllable.group(), Normalizer.Form.NFD);
    String moved = "" + pair.charAt(0) + pair.charAt(2) + pair.charAt(1);
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }
}
