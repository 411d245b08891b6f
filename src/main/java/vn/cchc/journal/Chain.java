package vn.cchc.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the SHA-256 that chains each row to the row before it. */
final class Chain {
  private static final char BETWEEN = '\u001f';

  private Chain() {}

  /** Fields are joined by a separator that no field may contain, so no two rows give the same text. */
  static byte[] hashOf(JournalRow row) {
    var text = new StringBuilder(300);
    var hex = HexFormat.of();
    for (Object field : new Object[] {
        "1", hex.formatHex(row.previousHash()), row.seq(), row.at(), row.actor(), row.forWhom(), row.action(),
        row.siteId(), row.subjectType(), row.subjectId(), row.reason(), row.detail(),
        row.beforeHash() == null ? null : hex.formatHex(row.beforeHash()),
        row.afterHash() == null ? null : hex.formatHex(row.afterHash())}) {
      text.append(field == null ? "-" : "=" + field).append(BETWEEN);
    }
    return sha256(text.toString());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
