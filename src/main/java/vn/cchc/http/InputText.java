package vn.cchc.http;

import vn.cchc.fault.Malformed;
import vn.cchc.text.Nfc;

/** The check that all incoming text passes: NFC, and no NUL or control characters. */
public final class InputText {
  private InputText() {}

  /** The text as it is stored; 400 for what no field may hold. */
  public static String in(String text) {
    String fault = Nfc.fault(text);
    if (fault != null) {
      throw new Malformed(fault);
    }
    return Nfc.of(text);
  }
}
