package vn.cchc.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds text typed for TCVN3 (".VnTime") or VNI ("VNI-Times") fonts and converts it to Unicode; always shown first, never silent. */
public final class LegacyFont {
  /** Letters that occur only in Unicode text; if there is one, nothing is converted. */
  private static final Pattern UNICODE = Pattern.compile("[\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169"
      + "\\u01A0\\u01A1\\u01AF\\u01B0\\u0300-\\u0331\\u1EA0-\\u1EF9]");
  /** Letters that no TCVN3 font has. */
  private static final Pattern NOT_TCVN3 = Pattern.compile("[ÀÁÂÃÍÙÚà]");
  private static final Pattern CAPITALS = Pattern.compile("\\.vn[\\w ]+h\\b", Pattern.CASE_INSENSITIVE);

  private LegacyFont() {
  }

  /** The font a text was typed for; TCVN3_CAPITALS are fonts such as ".VnTimeH", which show small letters as capitals. */
  public enum Found { NONE, TCVN3, TCVN3_CAPITALS, VNI }

  /** By the font's name if it is known, otherwise by the letters. */
  public static Found detect(String text, @Nullable String fontFamily) {
    if (UNICODE.matcher(text).find()) {
      return Found.NONE;
    }
    String font = fontFamily == null ? "" : fontFamily.toLowerCase(Locale.ROOT);
    if (font.contains("vni-")) {
      return Found.VNI;
    }
    if (font.contains(".vn")) {
      Found tcvn3 = CAPITALS.matcher(font).find() ? Found.TCVN3_CAPITALS : Found.TCVN3;
      return NOT_TCVN3.matcher(text).find() ? Found.NONE : tcvn3;
    }
    return LegacyEvidence.of(text);
  }

  /** The text in Unicode; capitals lost by TCVN3 (TR¦êNG) are restored where the rest of the word is in capitals. */
  public static String convert(String text, Found font) {
    String unicode = LegacyLetters.unicode(text, font);
    return switch (font) {
      case NONE, VNI -> unicode;
      case TCVN3 -> LegacyCapitals.restored(unicode);
      case TCVN3_CAPITALS -> LegacyCapitals.of(unicode);
    };
  }

  /** A plain text in Unicode, if it was typed for an old font. */
  public static Optional<String> convertedText(String text) {
    return Optional.of(convert(text, detect(text, null))).filter(converted -> !converted.equals(text));
  }

  /** A preview of an HTML text in Unicode, if any run of it was typed for an old font. */
  public static Optional<String> converted(String html) {
    return LegacyHtml.converted(html);
  }
}
