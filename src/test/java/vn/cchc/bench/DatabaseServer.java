package vn.cchc.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.app.EmbeddedMariaDb;
import vn.cchc.db.Migrations;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** The bundled MariaDB with its normal durability, and as much memory and log as an agency's server has. */
final class DatabaseServer implements AutoCloseable {
  private static final String USER = "root";
  private static final Path FOLDER = Path.of("target", "bench-database").toAbsolutePath();

  private final EmbeddedMariaDb server = EmbeddedMariaDb.start(FOLDER, Optional.of(TestDatabase.program()), System.out,
      List.of("--innodb-buffer-pool-size=512M", "--innodb-log-file-size=512M"));

  /** A new schema with all tables. */
  String schema(String name) throws SQLException {
    execute("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name);
    String url = server.url().replaceFirst("/cchc$", "/" + name);
    new Migrations(url, USER, server.password()).run();
    return url;
  }

  void drop(String name) throws SQLException {
    execute("DROP DATABASE " + name);
  }

  private void execute(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(server.url(), USER, server.password());
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  Tables tables(String url) throws SQLException {
    return new Tables(DriverManager.getConnection(url, USER, server.password()));
  }

  /** A node in this JVM, with a folder of its own. */
  RunningDesk node(String url, MovableClock clock) throws Exception {
    return new RunningDesk(url, USER, server.password(), clock, Map.of("CCHC_FILES", files()));
  }

  /** A node in a process of its own. */
  DeskProcess process(String url, String home, int port) {
    return DeskProcess.demo(Map.of("CCHC_DB_URL", url, "CCHC_DB_USER", USER, "CCHC_DB_PASSWORD", server.password(),
        "CCHC_DEMO", "false", "CCHC_HOME", home, "CCHC_FILES", files(), "CCHC_PORT", Integer.toString(port)));
  }

  private static String files() {
    return FOLDER.resolve("files").toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
