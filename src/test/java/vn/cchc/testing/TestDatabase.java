package vn.cchc.testing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.app.BundledMariaDb;
import vn.cchc.app.EmbeddedMariaDb;
import vn.cchc.app.StartFailure;
import vn.cchc.db.Migrations;

/** One real MariaDB for all tests of a JVM, with as many schemas in it as they like. */
public final class TestDatabase {
  /** A test's data need not survive a power cut. */
  private static final List<String> FAST = List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync",
      "--innodb-doublewrite=0", "--max-connections=500");
  private static final int JVMS_AT_ONCE = 9;
  private static final AtomicInteger MADE = new AtomicInteger();

  private TestDatabase() {}

  private static final class One {
    static final EmbeddedMariaDb SERVER = started();
  }

  /** Address of a new, empty schema. */
  public static String fresh() {
    String schema = "test_" + MADE.incrementAndGet();
    execute("CREATE DATABASE " + schema);
    return One.SERVER.url().replaceFirst("/cchc$", "/" + schema);
  }

  /** Address of a new schema with all tables and whatever the migrations put into them. */
  public static String migrated() {
    String url = fresh();
    new Migrations(url, user(), password()).run();
    return url;
  }

  public static String user() {
    return "root";
  }

  public static String password() {
    return One.SERVER.password();
  }

  public static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, user(), password());
  }

  /** Where the unpacked server is, for tests that start one of their own. */
  public static Path program() {
    return BundledMariaDb.unpackedIn(target(), new PrintStream(System.out, true));
  }

  static Path target() {
    return Path.of(System.getProperty("basedir", "."), "target").toAbsolutePath().normalize();
  }

  private static EmbeddedMariaDb started() {
    EmbeddedMariaDb server = inFirstFreeFolder();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    dropLeftOvers(server);
    return server;
  }

  /** Two test runs in one checkout each get a data folder. */
  private static EmbeddedMariaDb inFirstFreeFolder() {
    Optional<Path> program = Optional.of(program());
    for (int i = 1; ; i++) {
      try {
        return EmbeddedMariaDb.start(target().resolve("test-database-" + i), program, System.out, FAST);
      } catch (StartFailure inUse) {
        if (i == JVMS_AT_ONCE) {
          throw inUse;
        }
      }
    }
  }

  private static void dropLeftOvers(EmbeddedMariaDb server) {
    try (Connection c = DriverManager.getConnection(server.url(), user(), server.password());
        ResultSet old = c.createStatement().executeQuery("SHOW DATABASES LIKE 'test\\_%'")) {
      List<String> names = new ArrayList<>();
      while (old.next()) {
        names.add(old.getString(1));
      }
      for (String name : names) {
        c.createStatement().execute("DROP DATABASE " + name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot clean the test database", e);
    }
  }

  private static void execute(String sql) {
    try (Connection c = DriverManager.getConnection(One.SERVER.url(), user(), password())) {
      c.createStatement().execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
