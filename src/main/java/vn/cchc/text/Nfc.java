package vn.cchc.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The form in which every text is stored: precomposed letters and nothing invisible. */
public final class Nfc {
  private static final String CONTROL = "text.control";

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
    return text.codePoints().anyMatch(Nfc::unprintable) ? CONTROL : null;
  }

  /** The text without what {@link #fault} finds; for HTML, where entities can bring such characters back. */
  static String printable(String text) {
    if (fault(text) == null) {
      return text;
    }
    return text.codePoints().filter(c -> !unprintable(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static boolean unprintable(int c) {
    boolean lineControl = c == '\t' || c == '\n' || c == '\r';
    return Character.isISOControl(c) && !lineControl || c >= 0xD800 && c <= 0xDFFF;
  }
}
