package vn.cchc.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The desk as a process of its own, started as people start it, for tests that stop and kill it. */
public final class DeskProcess implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("^CCHC đã sẵn sàng: (\\S+)$", Pattern.MULTILINE);
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  /** The demonstration, on the class path that exec:java gives it. */
  public static DeskProcess demo(Map<String, String> settings) {
    String libraries = text(TestDatabase.target().resolve("demo.classpath"));
    String classes = TestDatabase.target().resolve("classes").toString();
    return new DeskProcess(List.of("-cp", classes + File.pathSeparator + libraries, "vn.cchc.app.Main"), settings);
  }

  /** A node of a cluster without its web server. */
  public static DeskProcess node(Map<String, String> settings) {
    return new DeskProcess(List.of("-cp", System.getProperty("java.class.path"), "vn.cchc.testing.SchedulerNode"), settings);
  }

  /** The executable WAR that this build has packaged. */
  public static DeskProcess fromWar(Path war, Map<String, String> settings) {
    return new DeskProcess(List.of("-jar", war.toString()), settings);
  }

  private DeskProcess(List<String> arguments, Map<String, String> settings) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
    command.addAll(arguments);
    try {
      out = Files.createTempFile(TestDatabase.target(), "desk-", ".out");
      err = Files.createTempFile(TestDatabase.target(), "desk-", ".err");
      var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("CCHC_"));
      builder.environment().put("LANG", "C");
      builder.environment().putAll(settings);
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the desk says that it is ready, and returns the address it prints. */
  public String address() {
    return waitFor(READY).group(1);
  }

  /** Waits until the process has written this. */
  public Matcher waitFor(Pattern words) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      Matcher found = words.matcher(output());
      if (found.find()) {
        return found;
      }
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("not ready: " + output() + "\n" + errors());
      }
      pause();
    }
  }

  public String output() {
    return text(out);
  }

  public String errors() {
    return text(err);
  }

  public void killHard() {
    process.destroyForcibly();
    exitCode();
  }

  /** What Ctrl+C and a service manager do. */
  public int terminate() {
    process.destroy();
    return exitCode();
  }

  public int exitCode() {
    return process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().exitValue();
  }

  @Override
  public void close() throws IOException {
    terminate();
    Files.delete(out);
    Files.delete(err);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
