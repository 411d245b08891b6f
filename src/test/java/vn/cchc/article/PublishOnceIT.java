package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import vn.cchc.identity.Agency;
import vn.cchc.journal.Journal;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.PlainPlan;
import vn.cchc.testing.SchedulerNode;
import vn.cchc.testing.TestDatabase;

/** Two nodes on one database, killed with -9 while editions fall due, and the database killed once besides. */
class PublishOnceIT {
  private static final int EDITIONS = 300;
  private static final Duration APART = Duration.ofMillis(100);
  private static final Duration LATEST = Duration.ofSeconds(60);
  private static final Pattern READY = Pattern.compile(SchedulerNode.READY);

  @TempDir
  Path home;
  private EmbeddedMariaDb server;
  private Instant lastDue = Instant.EPOCH;

  @Test
  void whatever_dies_each_edition_is_published_exactly_once_and_in_time() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    // at each commit the log is handed to the system, which outlives a killed process
    server = EmbeddedMariaDb.start(home.resolve("db"), Optional.of(TestDatabase.program()), System.out,
        List.of("--innodb-flush-log-at-trx-commit=2"));
    try (EmbeddedMariaDb closing = server) {
      new Migrations(closing.url(), closing.user(), closing.password()).run();
      var nodes = new DeskProcess[] {node(0), node(1)};
      try {
        arrange(nodes);
        nemesis(nodes, new Random(seed));
        waitForAll();
      } finally {
        nodes[0].killHard();
        nodes[1].killHard();
      }
      check();
    }
  }

  private DeskProcess node(int n) {
    return DeskProcess.node(settings(n));
  }

  private Map<String, String> settings(int n) {
    return new HashMap<>(Map.of("CCHC_DB_URL", server.url(), "CCHC_DB_USER", server.user(), "CCHC_DB_PASSWORD", server.password(),
        "CCHC_HOME", home.resolve("node" + n).toString(), "CCHC_FILES", home.resolve("files").toString()));
  }

  private void arrange(DeskProcess[] nodes) {
    try (var desk = new Desk(Settings.from(settings(2)), Clock.systemUTC(), "/cchc")) {
      var database = desk.database();
      var agency = Agency.in(database, new Journal(Clock.systemUTC(), desk.feed()), Clock.systemUTC(), "so-ngoai-vu");
      var plan = new PlainPlan(database, agency.site);
      long topic = plan.topic("chi-dao");
      plan.rule(agency.first, null, "ALL", 2);
      var office = new ManyEditions.Office(agency.site, agency.first, topic, agency.id("bientap"), agency.id("truongphong"),
          agency.id("lanhdao"));
      nodes[0].waitFor(READY);
      nodes[1].waitFor(READY);
      Instant first = Instant.now().plusSeconds(8);
      lastDue = first.plus(APART.multipliedBy(EDITIONS));
      database.change(tx -> new ManyEditions(office, Instant.now().minusSeconds(600)).scheduled(tx, EDITIONS, first, APART));
    }
  }

  /** Kills one node after the other while editions fall due; half-way the database. */
  private void nemesis(DeskProcess[] nodes, Random random) throws IOException, InterruptedException {
    boolean databaseKilled = false;
    int kills = 0;
    while (Instant.now().isBefore(lastDue) || kills < 3) {
      TimeUnit.MILLISECONDS.sleep(1_000 + random.nextInt(4_000));
      int n = random.nextInt(2);
      nodes[n].killHard();
      kills++;
      if (!databaseKilled && published() > EDITIONS / 3) {
        server.kill();
        TimeUnit.MILLISECONDS.sleep(2_000);
        server.restart();
        databaseKilled = true;
      }
      nodes[n] = node(n);
      nodes[n].waitFor(READY);
    }
    if (!databaseKilled) {
      server.kill();
      server.restart();
    }
    System.out.println("nodes killed: " + kills);
  }

  private void waitForAll() throws InterruptedException {
    Instant end = lastDue.plus(LATEST);
    while (published() < EDITIONS && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  private int published() {
    return (int) number("select count(*) from edition where state = 'PUBLISHED'");
  }

  private void check() {
    assertThat(published()).isEqualTo(EDITIONS);
    assertThat(number("select count(*) from journal where action = 'article.publish'")).as("rows in the journal").isEqualTo(EDITIONS);
    assertThat(number("select count(distinct subject_id) from journal where action = 'article.publish'")).isEqualTo(EDITIONS);
    assertThat(number("select count(*) from journal where action = 'article.publish-failed'")).isZero();
    assertThat(number("select count(*) from credit where reversed_at is null")).isEqualTo(EDITIONS);
    assertThat(number("select count(*) from credit")).as("credits, taken back ones too").isEqualTo(EDITIONS);
    assertThat(number("select sum(published) from balance")).isEqualTo(EDITIONS);
    assertThat(number("select count(*) from publication")).isEqualTo(EDITIONS);
    assertThat(number("select count(*) from edition where published_at < publish_at")).as("before their time").isZero();
    long late = number("select max(timestampdiff(microsecond, publish_at, published_at)) from edition");
    System.out.println("latest by ms: " + late / 1_000);
    assertThat(late).isLessThanOrEqualTo(LATEST.toNanos() / 1_000);
    try (var desk = new Desk(Settings.from(settings(2)), Clock.systemUTC(), "/cchc")) {
      assertThat(new VerifyJournal(desk.database()).firstBrokenRow()).isEmpty();
    }
  }

  private long number(String sql) {
    try (Connection c = DriverManager.getConnection(server.url(), "root", server.password());
        var row = c.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
