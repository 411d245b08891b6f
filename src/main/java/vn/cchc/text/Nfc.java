package vn.cchc.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The form in which every text is stored: precomposed letters and nothing invisible. */
public final class Nfc {
  private static final String CONTROL = "text.control";
  private static final String MARKS = "text.marks";
  /** As in Unicode's stream-safe text: sorting a longer run of marks takes time by the square of its length. */
  private static final int MOST_MARKS = 30;

  private Nfc() {
  }

  /**
   * Precomposed letters, without byte-order marks and zero-width spaces. The soft hyphen U+00AD stays:
   * it is the letter ư in TCVN3 text and may be removed only after {@link LegacyFont} has looked at it.
   */
  public static String of(String text) {
    String visible = text.indexOf('\uFEFF') < 0 && text.indexOf('\u200B') < 0
        ? text : text.replace("\uFEFF", "").replace("\u200B", "");
    return Normalizer.isNormalized(visible, Normalizer.Form.NFC)
        ? visible : Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /** The key of the first thing no field may contain (control characters, halves of a surrogate pair), or null. */
  public static @Nullable String fault(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (unprintable(c) || marks > MOST_MARKS) {
        return marks > MOST_MARKS ? MARKS : CONTROL;
      }
    }
    return null;
  }

  /** The text without what {@link #fault} finds; for HTML, where entities can bring such characters back. */
  public static String printable(String text) {
    if (fault(text) == null) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      marks = isMark(c) ? marks + 1 : unprintable(c) ? marks : 0;
      if (!unprintable(c) && marks <= MOST_MARKS) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  /** Control characters, halves of a surrogate pair, and the two that Unicode keeps from ever being letters. */
  private static boolean unprintable(int c) {
    boolean lineControl = c == '\t' || c == '\n' || c == '\r';
    return Character.isISOControl(c) && !lineControl || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
