package vn.cchc.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.VersionWithText;

/** A short mark of what an item says with its files, by which a form knows whether somebody saved before it. */
public final class ItemEtag {
  private static final int LENGTH = 16;

  private ItemEtag() {}

  /** Null marks an item that is not there yet. */
  public static String of(@Nullable VersionWithText item) {
    return item == null ? "none" : of(item.version().changeKind(), item.text(), item.files());
  }

  private static String of(Change change, ProcedureText text, List<FileLink> files) {
    try {
      byte[] said = (change + " " + text + " " + files).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said)).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
