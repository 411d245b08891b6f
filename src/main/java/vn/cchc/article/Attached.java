package vn.cchc.article;

import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.media.FileLink;

/** A document below the text, by the SHA-256 under which it was sent in, and the name that readers see. */
public record Attached(@Nullable String sha256, @Nullable String name) {
  static Attached of(FileLink link) {
    return new Attached(link.sha256(), link.name());
  }

  /** As the editor's form carries it: "sha256/name". */
  public static Attached typed(String value) {
    int cut = value.indexOf('/');
    return cut < 0 ? new Attached(value, null) : new Attached(value.substring(0, cut), value.substring(cut + 1));
  }

  public String typed() {
    return sha256 + "/" + name;
  }

  FileLink link() {
    if (sha256 == null || !sha256.matches("[0-9a-f]{64}") || name == null || name.isBlank()) {
      throw new Malformed("fault.wrong-type", "attachments");
    }
    return FileLink.attachment(sha256, name);
  }
}
