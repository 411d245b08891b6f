package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.app.Desk;
import vn.cchc.app.EmbeddedMariaDb;
import vn.cchc.config.Settings;
import vn.cchc.db.Migrations;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.SchedulerNode;
import vn.cchc.testing.TestDatabase;

/** Two nodes on one database, killed with -9 around midnights, all down at one of them, and the database killed besides. */
class SwitchOnceIT {
  private static final Pattern READY = Pattern.compile(SchedulerNode.READY);
  private static final Duration APART = Duration.ofSeconds(5);
  private static final int SITES = 5;
  private static final int PROCEDURES = 500;

  @TempDir
  Path home;
  private EmbeddedMariaDb server;

  @Test
  void whatever_dies_each_procedure_switches_exactly_once_and_in_time() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    // at each commit the log is handed to the system, which outlives a killed process
    server = EmbeddedMariaDb.start(home.resolve("db"), Optional.of(TestDatabase.program()), System.out,
        List.of("--innodb-flush-log-at-trx-commit=2"));
    try (EmbeddedMariaDb closing = server) {
      new Migrations(closing.url(), closing.user(), closing.password()).run();
      var nodes = new DeskProcess[] {node(0), node(1)};
      try (var desk = new Desk(Settings.from(settings(2)), Clock.systemUTC(), "/cchc")) {
        nodes[0].waitFor(READY);
        nodes[1].waitFor(READY);
        var midnights = new Midnights(SITES, PROCEDURES, Instant.now().plusSeconds(25), APART);
        midnights.arrange(desk);
        nemesis(nodes, midnights, new Random(seed));
        while (switched(desk) < midnights.all() && Instant.now().isBefore(midnights.last().plus(Midnights.LATEST))) {
          TimeUnit.MILLISECONDS.sleep(300);
        }
        midnights.check(desk.database().source());
        assertThat(new VerifyJournal(desk.database()).firstBrokenRow()).isEmpty();
      } finally {
        nodes[0].killHard();
        nodes[1].killHard();
      }
    }
  }

  /** Kills a node soon after each midnight; at the third both are down, at the fourth the database goes too. */
  private void nemesis(DeskProcess[] nodes, Midnights midnights, Random random) throws IOException, InterruptedException {
    for (int i = 0; i < SITES; i++) {
      Instant midnight = midnights.last().minus(APART.multipliedBy(SITES - 1L - i));
      if (i == 2) {
        nodes[1].killHard();
      }
      sleepUntil(i == 2 ? midnight.minusMillis(500) : midnight.plusMillis(random.nextInt(900)));
      nodes[0].killHard();
      sleepUntil(midnight.plusMillis(1_000));
      if (i == 3) {
        server.kill();
        server.restart();
      }
      nodes[0] = node(0);
      nodes[1] = i == 2 ? node(1) : nodes[1];
    }
  }

  private static long switched(Desk desk) {
    return Midnights.switched(desk.database().source());
  }

  private static void sleepUntil(Instant moment) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
  }

  private DeskProcess node(int n) {
    return DeskProcess.node(settings(n));
  }

  private Map<String, String> settings(int n) {
    return new HashMap<>(Map.of("CCHC_DB_URL", server.url(), "CCHC_DB_USER", server.user(), "CCHC_DB_PASSWORD", server.password(),
        "CCHC_HOME", home.resolve("node" + n).toString(), "CCHC_FILES", home.resolve("files").toString()));
  }
}
