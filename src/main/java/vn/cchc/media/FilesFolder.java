package vn.cchc.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The store in one folder that all nodes share: ab/cd/abcd…; a file appears complete or not at all. */
public final class FilesFolder implements FileStore {
  private static final int AT_ONCE = 65_536;

  private final Path root;

  public FilesFolder(Path root) {
    this.root = root;
  }

  @Override
  public StoredBytes put(InputStream bytes) throws IOException {
    Path arriving = Files.createTempFile(Files.createDirectories(root.resolve("arriving")), "", ".part");
    try {
      var digest = new DigestInputStream(bytes, sha256());
      long size = write(digest, arriving);
      String sha = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      if (!exists(sha)) {
        move(arriving, pathOf(sha));
      }
      return new StoredBytes(sha, size);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  /** Synced to the disk before it gets its name: a name always stands for the complete content. */
  private static long write(InputStream bytes, Path to) throws IOException {
    try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
      byte[] buffer = new byte[AT_ONCE];
      long size = 0;
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        ByteBuffer part = ByteBuffer.wrap(buffer, 0, n);
        while (part.hasRemaining()) {
          size += out.write(part);
        }
      }
      out.force(true);
      return size;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Path folder = Files.createDirectories(to.getParent());
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException sameContent) {
      return;
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  /** Removes what a node left half written when it was killed. */
  public void sweep(Instant before) {
    Path arriving = root.resolve("arriving");
    if (!Files.isDirectory(arriving)) {
      return;
    }
    try (var parts = Files.newDirectoryStream(arriving)) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(pathOf(sha256));
  }

  @Override
  public boolean exists(String sha256) {
    return Files.isRegularFile(pathOf(sha256));
  }

  private Path pathOf(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256");
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
