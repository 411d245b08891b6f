package vn.cchc.http;

import java.text.Normalizer;
import vn.cchc.fault.Malformed;

/** The check that all incoming text passes: NFC, and no NUL or control characters. */
public final class InputText {
  private InputText() {}

  public static String in(String text) {
    String nfc = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      boolean lonely = Character.isSurrogate(c) && !paired(nfc, i);
      if (lonely || c == 0xFFFE || c == 0xFFFF || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c < 0x80)) {
        throw new Malformed("fault.control-character");
      }
    }
    return nfc;
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
