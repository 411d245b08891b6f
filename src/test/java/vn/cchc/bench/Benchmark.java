package vn.cchc.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;

/** Measures what DESIGN requires of the desk and prints it in one table; README says how to start it. */
public final class Benchmark {
  private final DatabaseServer server;
  private final Sizes sizes;
  private final Table table = new Table();

  private Benchmark(DatabaseServer server, Sizes sizes) {
    this.server = server;
    this.sizes = sizes;
  }

  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger("vn.cchc")).setLevel(Level.WARN);
    var sizes = Sizes.asked();
    long start = System.nanoTime();
    try (var server = new DatabaseServer()) {
      var benchmark = new Benchmark(server, sizes);
      benchmark.run();
      benchmark.table.print();
    }
    System.out.printf("Measured in %d s.%n", (System.nanoTime() - start) / 1_000_000_000);
    System.exit(0);
  }

  private void run() throws Exception {
    if (Stream.of("pages", "search", "nodes", "due").anyMatch(sizes::runs)) {
      portal();
    }
    if (sizes.runs("board")) {
      new BoardMeasures(server, table, sizes).run();
    }
    if (sizes.runs("import")) {
      new ImportMeasures(server, table).run();
    }
    if (sizes.runs("switch")) {
      new SwitchMeasures(server, table).run();
    }
    if (sizes.runs("procedures")) {
      new ProcedureMeasures(server, table).run();
    }
    if (sizes.runs("print")) {
      new PrintMeasures(table).run();
    }
  }

  private void portal() throws Exception {
    String url = server.schema("bench_portal");
    var clock = new MovableClock("2026-12-30T03:00:00Z");
    try (RunningDesk office = server.node(url, clock); Tables tables = server.tables(url)) {
      Province province = Province.in(office, tables);
      var archive = new Archive(tables, province);
      archive.live(sizes.live());
      try (RunningDesk portal = server.node(url, clock)) {
        visitors(portal);
        if (sizes.runs("nodes")) {
          new NodeMeasures(server, url, table).visible(office, province.agency(), portal);
          new NodeMeasures(server, url, table).ready();
        }
        if (sizes.runs("due")) {
          due(office, tables, archive);
        }
      }
    }
    server.drop("bench_portal");
  }

  private void visitors(RunningDesk desk) throws Exception {
    var search = new SearchMeasure(URI.create(desk.url("/")), table, sizes.live());
    search.awaitIndex();
    if (sizes.runs("search")) {
      search.run();
    }
    if (sizes.runs("pages")) {
      List<String> pages = IntStream.rangeClosed(1, 200).mapToObj(i -> PageMeasures.page(i * 2)).toList();
      new PageMeasures(URI.create(desk.url("/")), table).run(pages);
    }
  }

  private void due(RunningDesk desk, Tables tables, Archive archive) throws Exception {
    Instant soon = desk.clock.instant().plus(Duration.ofMinutes(10));
    var editions = new DueEditions(sizes.live() + 1_000, sizes.due(), soon);
    editions.schedule(tables, archive, desk.database());
    desk.clock.advance(Duration.ofMinutes(12));
    String what = String.format("%,d editions due in one minute, ", sizes.due());
    table.atMost(what + "until all are live", Timed.of(() -> allLive(desk, tables)), 10_000);
    table.told(what + "not live, or told or credited other than once", editions.wrong(tables), "");
  }

  /** The other node wakes by itself and takes its share: what it has in hand is waited for. */
  private static int allLive(RunningDesk desk, Tables tables) throws SQLException {
    int live = desk.publishDue();
    while (tables.number("select count(*) from edition where state = 'SCHEDULED'") > 0) {
      LockSupport.parkNanos(20_000_000);
    }
    return live;
  }
}
