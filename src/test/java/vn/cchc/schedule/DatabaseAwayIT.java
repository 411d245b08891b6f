package vn.cchc.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.app.EmbeddedMariaDb;
import vn.cchc.db.Migrations;
import vn.cchc.db.OpenDatabase;
import vn.cchc.testing.TestDatabase;

class DatabaseAwayIT {
  private static final Clock REAL = Clock.systemUTC();

  @TempDir
  Path home;

  @Test
  void wake_ups_and_the_clock_go_on_after_the_database_was_killed() throws Exception {
    try (var server = EmbeddedMariaDb.start(home, Optional.of(TestDatabase.program()), System.out, List.of())) {
      new Migrations(server.url(), server.user(), server.password()).run();
      try (var open = new OpenDatabase(server.url(), server.user(), server.password(), 4, List.of(ClockMapper.class,
              InstallationMapper.class, PeriodRunMapper.class, TriggerMapper.class));
          var beat = new NodeTimer();
          var node = new WakeUps(open.database(REAL), open.schedulerSource(), REAL, REAL, beat)) {
        killedInTheMidst(server, open, node);
      }
    }
  }

  private static void killedInTheMidst(EmbeddedMariaDb server, OpenDatabase open, WakeUps node) throws Exception {
    var woken = new Semaphore(0);
    DatabaseClock clock = DatabaseClock.inProduction(open.database(REAL), REAL);
    node.every(Duration.ofSeconds(1), "publish-due", woken::release);
    node.start();
    assertThat(woken.tryAcquire(3, 15, TimeUnit.SECONDS)).isTrue();
    server.kill();
    woken.drainPermits();
    assertThat(woken.tryAcquire(3, 8, TimeUnit.SECONDS)).as("no database, no wake-ups").isFalse();
    server.restart();
    long back = System.nanoTime();
    assertThat(woken.tryAcquire(3, 60, TimeUnit.SECONDS)).isTrue();
    System.out.println("wake-ups were back after ms=" + (System.nanoTime() - back) / 1_000_000);
    clock.measure();
    assertThat(Duration.between(clock.instant(), REAL.instant()).abs()).isLessThan(Duration.ofSeconds(1));
  }
}
