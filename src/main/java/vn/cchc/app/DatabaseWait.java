package vn.cchc.app;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.mariadb.jdbc.Driver;
import org.mariadb.jdbc.MariaDbDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a database that is still starting, and says in one sentence why one will never open. */
final class DatabaseWait {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWait.class);
  private static final int ACCESS_DENIED = 1045;
  private static final int NO_RIGHT_TO_SCHEMA = 1044;
  private static final int NO_SUCH_SCHEMA = 1049;
  private static final int TRIES = 20;

  private DatabaseWait() {}

  static void open(String url, String user, String password) {
    if (!new Driver().acceptsURL(url)) {
      throw new StartFailure("app.start.no-database");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        // not by DriverManager, which in a servlet container need not know an application's drivers
        new MariaDbDataSource(url).getConnection(user, password).close();
        return;
      } catch (SQLException fault) {
        refuseIfFinal(fault, url, attempt);
        LOG.warn("the database does not answer yet attempt={}", attempt);
        pause();
      }
    }
  }

  private static void refuseIfFinal(SQLException fault, String url, int attempt) {
    switch (fault.getErrorCode()) {
      case ACCESS_DENIED, NO_RIGHT_TO_SCHEMA -> throw new StartFailure("app.start.database-login", url);
      case NO_SUCH_SCHEMA -> throw new StartFailure("app.start.no-schema", url);
      default -> {
        if (attempt == TRIES) {
          throw new StartFailure("app.start.database-away", url, fault.getMessage());
        }
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(2);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StartFailure("app.start.stopped");
    }
  }
}
