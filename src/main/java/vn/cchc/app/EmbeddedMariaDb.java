package vn.cchc.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A MariaDB server of our own, reachable from this machine only, whose data stays in {@code CCHC_HOME/db}. */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final int SECONDS_FOR_CRASH_RECOVERY = 300;
  private static final List<String> SETTINGS = List.of("--socket=", "--bind-address=127.0.0.1", "--skip-name-resolve",
      // without it the server spends seconds on a key pair that nobody needs on the loopback interface
      "--skip-ssl",
      "--local-infile=0", "--skip-symbolic-links", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin",
      "--default-time-zone=+00:00", "--transaction-isolation=READ-COMMITTED", "--max-connections=200",
      "--max-allowed-packet=64M", "--innodb-buffer-pool-size=128M", "--innodb-log-file-size=48M");

  private final HomeFolder home;
  private final MariaDbFiles files;
  private final MariaDbProgram program;
  private final List<String> moreSettings;
  private final String password;
  private final int port;
  private Process server;

  /** Starts the bundled server, or the one below {@code systemHome}, and waits until it answers. */
  public static EmbeddedMariaDb start(Path home, Optional<Path> systemHome, PrintStream progress) {
    return start(home, systemHome, progress, List.of());
  }

  /** The same with further settings of mariadbd, which win over ours. */
  public static EmbeddedMariaDb start(Path home, Optional<Path> systemHome, PrintStream progress, List<String> settings) {
    HomeFolder folder = HomeFolder.own(home);
    try {
      Path base = systemHome.orElseGet(() -> BundledMariaDb.unpackedIn(home, progress));
      return new EmbeddedMariaDb(folder, MariaDbProgram.under(base), settings);
    } catch (IOException fault) {
      folder.close();
      throw StartFailure.of(fault, home);
    } catch (RuntimeException fault) {
      folder.close();
      throw fault;
    }
  }

  private EmbeddedMariaDb(HomeFolder home, MariaDbProgram program, List<String> moreSettings) throws IOException {
    this.home = home;
    this.files = new MariaDbFiles(home);
    this.program = program;
    this.moreSettings = moreSettings;
    OrphanedServer.stop(files.pid(), files.data());
    Files.deleteIfExists(files.log());
    if (!Files.isDirectory(files.data())) {
      createData();
    }
    this.password = files.password();
    this.port = freePort();
    this.server = launch();
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/cchc";
  }

  public String user() {
    return "cchc";
  }

  /** The password of {@link #user}, and of {@code root}, who administers the server. */
  public String password() {
    return password;
  }

  /** Ends the server as a power cut would. */
  public synchronized void kill() {
    server.destroyForcibly();
    waitForEnd();
  }

  /** Starts the server again on the same port, whether it was killed or still runs. */
  public synchronized void restart() throws IOException {
    stop();
    server = launch();
  }

  @Override
  public synchronized void close() {
    stop();
    home.close();
  }

  /** Leaves the server running and its folder unlocked, as a desk that was killed does. */
  synchronized void abandon() {
    home.close();
  }

  private void stop() {
    server.destroy();
    waitForEnd();
  }

  private void waitForEnd() {
    server.onExit().completeOnTimeout(server, SECONDS_FOR_CRASH_RECOVERY, TimeUnit.SECONDS).join();
    server.destroyForcibly().onExit().join();
  }

  private void createData() throws IOException {
    HomeFolder.delete(files.unfinishedData());
    Files.createDirectory(files.unfinishedData());
    Process bootstrap = run(files.unfinishedData(), List.of("--bootstrap", "--innodb-log-file-size=48M"));
    try (OutputStream in = bootstrap.getOutputStream()) {
      in.write(program.systemTables().getBytes(StandardCharsets.UTF_8));
    } catch (IOException endedEarly) {
      throw failed();
    }
    if (bootstrap.onExit().join().exitValue() != 0) {
      throw failed();
    }
    HomeFolder.giveName(files.unfinishedData(), files.data());
  }

  private Process launch() throws IOException {
    Path accounts = files.accounts(password);
    List<String> settings = new ArrayList<>(SETTINGS);
    settings.addAll(List.of("--port=" + port, "--init-file=" + accounts, "--pid-file=" + files.pid()));
    settings.addAll(moreSettings);
    Process started = run(files.data(), settings);
    Files.writeString(files.pid(), Long.toString(started.pid()));
    waitUntilItAnswers(started);
    Files.delete(accounts);
    return started;
  }

  private Process run(Path data, List<String> settings) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.server().toString(), "--no-defaults", "--basedir=" + program.base(),
        "--lc-messages-dir=" + program.share(), "--datadir=" + data));
    if (Integer.valueOf(0).equals(Files.getAttribute(data, "unix:uid"))) {
      command.add("--user=root");
    }
    command.addAll(settings);
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile())).start();
  }

  private void waitUntilItAnswers(Process started) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_CRASH_RECOVERY);
    while (!answers()) {
      if (!started.isAlive()) {
        throw failed();
      }
      if (System.nanoTime() > end || pauseIsInterrupted()) {
        started.destroyForcibly();
        throw failed();
      }
    }
  }

  private boolean answers() {
    try {
      DriverManager.getConnection(url(), user(), password).close();
      return true;
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static boolean pauseIsInterrupted() {
    try {
      Thread.sleep(20);
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private StartFailure failed() throws IOException {
    String log = Files.readString(files.log(), StandardCharsets.ISO_8859_1);
    return StartFailure.isDiskFull(log) ? new StartFailure("app.start.disk-full", home.file(""))
        : new StartFailure("app.start.mariadb", files.log());
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
