package vn.cchc.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee10.webapp.MetaInfConfiguration;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import vn.cchc.app.Desk;
import vn.cchc.app.DeskListener;
import vn.cchc.config.Settings;
import vn.cchc.db.Database;
import vn.cchc.journal.Journal;

/** A whole desk for a test: real Jetty, real Jersey, a database of its own, a clock that the test moves. */
public final class RunningDesk implements AutoCloseable {
  public final MovableClock clock;
  private final Server server = new Server();
  private final WebAppContext context = new WebAppContext();
  private final int port;

  public RunningDesk(String dbUrl, String user, String password, MovableClock clock, Map<String, String> more) throws Exception {
    this.clock = clock;
    var env = new HashMap<String, String>(Map.of("CCHC_DB_URL", dbUrl, "CCHC_DB_USER", user, "CCHC_DB_PASSWORD", password,
        "CCHC_HOME", Files.createTempDirectory(Path.of("target"), "home").toString()));
    env.putAll(more);
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    context.setContextPath("/cchc");
    context.setBaseResourceAsString(Path.of("webapp").toAbsolutePath().toString());
    context.setAttribute(MetaInfConfiguration.CONTAINER_JAR_PATTERN, ".*/target/classes/");
    context.setAttribute(DeskListener.SETTINGS, Settings.from(env));
    context.setAttribute(DeskListener.CLOCK, clock);
    context.setThrowUnavailableOnStartupException(true);
    server.setHandler(context);
    server.start();
    port = connector.getLocalPort();
  }

  /** On a schema of its own, with the default settings. */
  public static RunningDesk at(String time) throws Exception {
    return new RunningDesk(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password(), new MovableClock(time), Map.of());
  }

  /** What runs inside, for tests that look into the database or call a use case. */
  public Desk desk() {
    return (Desk) context.getServletContext().getAttribute("vn.cchc.desk");
  }

  public Database database() {
    return desk().database();
  }

  public Journal journal() {
    return new Journal(clock, desk().feed());
  }

  /** What the scheduler would do at this moment of the clock. */
  public int publishDue() {
    return desk().publishDue().run();
  }

  /** What the scheduler would do with decisions and versions at this moment of the clock. */
  public int procedureDue() {
    return desk().procedureDue().run();
  }

  /** A connection that bypasses the mappers, to arrange or to look. */
  public Connection connect() throws SQLException {
    return desk().database().source().getConnection();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port + "/cchc" + path;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the desk does not stop", e);
    }
  }
}
