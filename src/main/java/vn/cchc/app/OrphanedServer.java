package vn.cchc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A database server whose desk was killed: found by its pid file, and shut down before its data is opened again. */
final class OrphanedServer {
  private OrphanedServer() {
  }

  static void stop(Path pidFile, Path data) throws IOException {
    Optional<ProcessHandle> orphan = find(pidFile, data);
    orphan.ifPresent(OrphanedServer::stop);
    Files.deleteIfExists(pidFile);
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    server.onExit().completeOnTimeout(server, 60, TimeUnit.SECONDS).join();
    if (server.isAlive()) {
      server.destroyForcibly();
      server.onExit().join();
    }
  }

  /** Pids are reused, so the process must also be a server on our data. */
  private static Optional<ProcessHandle> find(Path pidFile, Path data) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile).strip();
    return pid.matches("\\d{1,10}") && isOn(data, pid) ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
  }

  private static boolean isOn(Path data, String pid) {
    try {
      String[] words = Files.readString(Path.of("/proc", pid, "cmdline")).split("\0");
      return words[0].matches(".*/(mariadbd|mysqld)") && Arrays.asList(words).contains("--datadir=" + data);
    } catch (IOException gone) {
      return false;
    }
  }
}
