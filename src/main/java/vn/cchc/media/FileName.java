package vn.cchc.media;

import java.text.Normalizer;
import vn.cchc.http.Links;

/** A name that any disk and browser accepts, without a path and with its original letters. */
public final class FileName {
  private static final int LONGEST = 150;

  private FileName() {}

  /** The last part of the name sent, with the extension that its content has. */
  static String of(String sent, FileType type) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*%;]", "").replaceAll("\\s+", " ");
    int dot = plain.lastIndexOf('.');
    String stem = (dot < 0 ? plain : plain.substring(0, dot)).replaceAll("^[. ]+|[. ]+$", "");
    int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
    return (stem.isEmpty() ? "tep" : stem.substring(0, end).strip()) + "." + type.extension();
  }

  /** RFC 6266: a plain name for old programs, the real one in UTF-8 for the rest. */
  static String attachment(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .replace('đ', 'd').replace('Đ', 'D').replaceAll("[^A-Za-z0-9 ._()-]", "_");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + Links.part(name).replace("*", "%2A");
  }
}
