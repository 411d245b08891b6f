package vn.cchc.decision;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.app.Desk;
import vn.cchc.config.Settings;
import vn.cchc.testing.TestDatabase;

/** Quartz only wakes: all its rows may go while midnights pass, and procedures switch within the minute. */
class LostSwitchIT {
  private static final List<String> ALL = List.of("QRTZ_FIRED_TRIGGERS", "QRTZ_SIMPLE_TRIGGERS", "QRTZ_CRON_TRIGGERS",
      "QRTZ_SIMPROP_TRIGGERS", "QRTZ_BLOB_TRIGGERS", "QRTZ_TRIGGERS", "QRTZ_JOB_DETAILS", "QRTZ_CALENDARS",
      "QRTZ_PAUSED_TRIGGER_GRPS", "QRTZ_SCHEDULER_STATE", "QRTZ_LOCKS");

  @TempDir
  Path home;

  @Test
  void all_rows_of_quartz_are_deleted_around_midnight_and_every_procedure_switches() throws Exception {
    var settings = Settings.from(Map.of("CCHC_DB_URL", TestDatabase.migrated(), "CCHC_DB_USER", TestDatabase.user(),
        "CCHC_DB_PASSWORD", TestDatabase.password(), "CCHC_HOME", home.toString()));
    try (var desk = new Desk(settings, null, "/cchc")) {
      var midnights = new Midnights(3, 20, Instant.now().plusSeconds(6), Duration.ofSeconds(3));
      desk.start();
      midnights.arrange(desk);
      for (int i = 0; i < 5; i++) {
        deleteAll(desk);
        TimeUnit.SECONDS.sleep(3);
      }
      while (Midnights.switched(desk.database().source()) < midnights.all()
          && Instant.now().isBefore(midnights.last().plus(Midnights.LATEST))) {
        TimeUnit.MILLISECONDS.sleep(300);
      }
      midnights.check(desk.database().source());
    }
  }

  private static void deleteAll(Desk desk) throws SQLException {
    try (Connection connection = desk.database().source().getConnection(); var statement = connection.createStatement()) {
      statement.execute("set foreign_key_checks = 0");
      for (String table : ALL) {
        statement.executeUpdate("delete from " + table);
      }
      statement.execute("set foreign_key_checks = 1");
    }
  }
}
