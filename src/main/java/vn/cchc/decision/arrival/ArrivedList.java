package vn.cchc.decision.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.TooLarge;
import vn.cchc.intake.IntakeFile;
import vn.cchc.text.Nfc;

/** A list as it came in: kept beside until it is staged, and looked through once, so that a damaged one stages nothing. */
record ArrivedList(Path file, String name, byte[] sha256, long size, int rows) {
  private static final int LONGEST_NAME = 200;
  private static final long MEGABYTE = 1_000_000;

  static ArrivedList of(InputStream sent, String name, long most) throws IOException {
    Path file = Files.createTempFile("cchc-list", ".part");
    try {
      byte[] sha = copied(sent, file, most);
      return new ArrivedList(file, shortened(name), sha, Files.size(file), IntakeFile.rows(file, name));
    } catch (IOException | RuntimeException refused) {
      Files.deleteIfExists(file);
      throw refused;
    }
  }

  private static byte[] copied(InputStream sent, Path to, long most) throws IOException {
    var in = new DigestInputStream(sent, digest());
    try (var out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[65_536];
      long size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        size += n;
        if (size > most) {
          throw new TooLarge("fault.too-large", most / MEGABYTE);
        }
      }
      if (size == 0) {
        throw new Malformed("media.no-file");
      }
    }
    return in.getMessageDigest().digest();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its end stays: it says what the file is. */
  private static String shortened(String name) {
    String last = Nfc.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)).replaceAll("\\p{C}", "");
    return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
  }

  void drop() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
