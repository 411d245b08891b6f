package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.app.Desk;
import vn.cchc.config.Settings;
import vn.cchc.identity.Agency;
import vn.cchc.journal.Journal;
import vn.cchc.testing.PlainPlan;
import vn.cchc.testing.TestDatabase;

/** Quartz only wakes: all its rows may go while it runs, and what is due is posted within the minute. */
class LostTriggersIT {
  private static final int EDITIONS = 20;
  private static final Duration LATEST = Duration.ofSeconds(60);
  private static final List<String> ALL = List.of("QRTZ_FIRED_TRIGGERS", "QRTZ_SIMPLE_TRIGGERS", "QRTZ_CRON_TRIGGERS",
      "QRTZ_SIMPROP_TRIGGERS", "QRTZ_BLOB_TRIGGERS", "QRTZ_TRIGGERS", "QRTZ_JOB_DETAILS", "QRTZ_CALENDARS",
      "QRTZ_PAUSED_TRIGGER_GRPS", "QRTZ_SCHEDULER_STATE", "QRTZ_LOCKS");

  @TempDir
  Path home;

  @Test
  void all_rows_of_quartz_are_deleted_while_it_runs_and_nothing_is_lost() throws Exception {
    var settings = Settings.from(Map.of("CCHC_DB_URL", TestDatabase.migrated(), "CCHC_DB_USER", TestDatabase.user(),
        "CCHC_DB_PASSWORD", TestDatabase.password(), "CCHC_HOME", home.toString()));
    try (var desk = new Desk(settings, null, "/cchc")) {
      Instant first = Instant.now().plusSeconds(6);
      Instant last = first.plusSeconds(EDITIONS / 2);
      desk.start();
      arrange(desk, first);
      for (int i = 0; i < 4; i++) {
        deleteAll(desk);
        TimeUnit.SECONDS.sleep(3);
      }
      while (number(desk, "select count(*) from edition where state = 'PUBLISHED'") < EDITIONS
          && Instant.now().isBefore(last.plus(LATEST))) {
        TimeUnit.MILLISECONDS.sleep(300);
      }
      assertThat(number(desk, "select count(*) from edition where state = 'PUBLISHED'")).isEqualTo(EDITIONS);
      assertThat(number(desk, "select count(*) from journal where action = 'article.publish'")).isEqualTo(EDITIONS);
      long late = number(desk, "select max(timestampdiff(microsecond, publish_at, published_at)) from edition");
      System.out.println("latest by ms: " + late / 1_000);
      assertThat(late).isLessThanOrEqualTo(LATEST.toNanos() / 1_000);
    }
  }

  private static void arrange(Desk desk, Instant first) {
    var agency = Agency.in(desk.database(), new Journal(Clock.systemUTC(), desk.feed()), Clock.systemUTC(), "so-ngoai-vu");
    long topic = new PlainPlan(desk.database(), agency.site).topic("chi-dao");
    var office = new ManyEditions.Office(agency.site, agency.first, topic, agency.id("bientap"), agency.id("truongphong"),
        agency.id("lanhdao"));
    desk.database().change(tx ->
        new ManyEditions(office, Instant.now().minusSeconds(600)).scheduled(tx, EDITIONS, first, Duration.ofMillis(500)));
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

  private static long number(Desk desk, String sql) throws SQLException {
    try (Connection connection = desk.database().source().getConnection(); var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
