package vn.cchc.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** The binary formats of Word and Excel: told apart by the names of their streams, refused if they contain macros. */
final class OldOffice {
  private OldOffice() {}

  static @Nullable FileType typeOf(byte[] bytes) {
    if (holds(bytes, "_VBA_PROJECT")) {
      throw new Malformed("media.macros");
    }
    if (holds(bytes, "WordDocument")) {
      return FileType.DOC;
    }
    return holds(bytes, "Workbook") || holds(bytes, "Book\0") ? FileType.XLS : null;
  }

  /** The directory stores stream names in UTF-16. */
  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
