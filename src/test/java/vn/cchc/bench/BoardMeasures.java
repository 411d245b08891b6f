package vn.cchc.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Registry;
import vn.cchc.quota.Board;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The year's board of 500 units over very many articles, and the heap that a node needs beside them. */
record BoardMeasures(DatabaseServer server, Table table, Sizes sizes) {
  private static final int UNDER_WAY = 2_000;

  void run() throws Exception {
    String url = server.schema("bench_board");
    var clock = new MovableClock("2026-12-30T03:00:00Z");
    try (RunningDesk desk = server.node(url, clock); Tables tables = server.tables(url)) {
      Province province = Province.in(desk, tables);
      double load = Timed.millis(() -> {
        new Archive(tables, province).manyShort(sizes.archive(), Math.min(UNDER_WAY, sizes.archive() / 10));
        return true;
      });
      System.out.printf("  %,d articles laid in %.0f s%n", sizes.archive(), load / 1_000);
      board(desk);
    }
    heap(url, clock);
    server.drop("bench_board");
  }

  private void board(RunningDesk desk) throws Exception {
    var board = new Board(desk.database(), desk.clock);
    var site = new Registry(desk.database()).site(Province.SLUG);
    table.atMost(String.format("board of %d units x 12 months over %,d articles", Sizes.UNITS, sizes.archive()),
        Timed.median(50, 51, () -> board.months(site, YearMonth.of(2026, 1), YearMonth.of(2026, 12))), 50);
    Person office = office(desk);
    table.atMost("the same as a page of 100 rows, whole answer",
        Timed.median(30, 31, () -> office.get("/desk/chi-tieu/nam?nam=2026")), 80);
  }

  /** Another node starts here: it builds its whole index while being read from, and only then is its heap measured. */
  private void heap(String url, MovableClock clock) throws Exception {
    try (RunningDesk desk = server.node(url, clock)) {
      List<String> pages = Stream.concat(Stream.of("/cchc/" + Province.SLUG + "/"),
          IntStream.rangeClosed(1, sizes.archive() / 2).mapToObj(PageMeasures::page)).toList();
      var crowd = new Crowd(URI.create(desk.url("/")), true, pages.subList(0, Math.min(pages.size(), 20_000)));
      double most = 0;
      for (int i = 0; i < 5; i++) {
        crowd.reads(4, Duration.ofSeconds(3));
        office(desk).get("/desk/chi-tieu/nam?nam=2026");
        most = Math.max(most, heapUsed());
      }
      table.atMost(String.format("heap after collection, %,d articles, index being built", sizes.archive()), most, 256, "MB");
      table.told("heap that this process was allowed", Runtime.getRuntime().maxMemory() / 1e6, "MB");
    }
  }

  private static Person office(RunningDesk desk) {
    return Person.signedIn(desk, Province.SLUG + ".vanphong", Agency.PASSWORD);
  }

  private static double heapUsed() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
