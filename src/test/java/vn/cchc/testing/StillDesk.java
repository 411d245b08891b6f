package vn.cchc.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.cchc.app.Desk;
import vn.cchc.config.Settings;
import vn.cchc.db.Database;
import vn.cchc.journal.Journal;

/** The parts of a desk on a database of its own, without web server and background work. */
public final class StillDesk implements AutoCloseable {
  public final MovableClock clock;
  private final Desk desk;

  private StillDesk(MovableClock clock, Settings settings) {
    this.clock = clock;
    this.desk = new Desk(settings, clock, "/cchc");
  }

  public static StillDesk at(String time) throws IOException {
    return new StillDesk(new MovableClock(time), Settings.from(Map.of("CCHC_DB_URL", TestDatabase.migrated(),
        "CCHC_DB_USER", TestDatabase.user(), "CCHC_DB_PASSWORD", TestDatabase.password(),
        "CCHC_HOME", Files.createTempDirectory(Path.of("target"), "home").toString())));
  }

  public Database database() {
    return desk.database();
  }

  public Journal journal() {
    return new Journal(clock, desk.feed());
  }

  @Override
  public void close() {
    desk.close();
  }
}
