package vn.cchc.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder {@code CCHC_HOME} while one process owns it. */
final class HomeFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel door;

  private HomeFolder(Path path, FileChannel door) {
    this.path = path;
    this.door = door;
  }

  /** Creates the folder if necessary and keeps every other process out of it until closed. */
  static HomeFolder own(Path path) {
    try {
      Files.createDirectories(path);
      FileChannel door = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(door) == null) {
        door.close();
        throw new StartFailure("app.start.in-use", path);
      }
      return new HomeFolder(path.toRealPath(), door);
    } catch (FileAlreadyExistsException fault) {
      throw new StartFailure("app.start.not-a-folder", path);
    } catch (IOException fault) {
      throw StartFailure.of(fault, path);
    }
  }

  private static @Nullable FileLock lock(FileChannel door) throws IOException {
    try {
      return door.tryLock();
    } catch (OverlappingFileLockException fault) {
      return null;
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Writes a file that only its owner may read. */
  Path secret(String name, String text) throws IOException {
    Path file = file(name);
    Files.deleteIfExists(file);
    Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Renames a finished folder; whoever finishes first wins. */
  static void giveName(Path finished, Path name) throws IOException {
    try {
      Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      delete(finished);
      if (!Files.isDirectory(name)) {
        throw fault;
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> deepestFirst;
      try (Stream<Path> all = Files.walk(folder)) {
        deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException fault) {
      throw StartFailure.of(fault, path);
    }
  }
}
