package vn.cchc.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.cchc.decision.ManyDecisions;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.procedure.Change;
import vn.cchc.route.State;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;

/** Decisions as large as a ministry's: how long signing and posting one takes, and the midnight on which it takes effect. */
record SwitchMeasures(DatabaseServer server, Table table) {
  private static final int SWITCHED = 2_000;
  private static final int SIGNED = 1_600;
  private static final LocalDate TOMORROW = LocalDate.of(2026, 12, 31);

  void run() throws Exception {
    String url = server.schema("bench_switch");
    try (RunningDesk desk = server.node(url, new MovableClock("2026-12-30T03:00:00Z")); Tables tables = server.tables(url)) {
      var agency = Agency.in(desk, "so-ngoai-vu");
      var office = new ManyDecisions.Office(agency.site, agency.root, agency.id("vanphong"), agency.id("truongphong"),
          agency.id("lanhdao"));
      var decisions = new ManyDecisions(office, desk.clock.instant().minusSeconds(3_600), desk.journal());
      made(desk, decisions, State.PUBLISHED, TOMORROW.minusDays(9), items(SWITCHED, Change.NEW));
      made(desk, decisions, State.PUBLISHED, TOMORROW, items(SWITCHED, Change.AMENDED));
      signAndPost(desk, agency, made(desk, decisions, State.DRAFT, TOMORROW.minusDays(3), items(SIGNED, Change.AMENDED)));
      midnight(desk, tables);
    }
    server.drop("bench_switch");
  }

  private void signAndPost(RunningDesk desk, Agency agency, long id) throws Exception {
    String what = String.format("a decision of %,d procedures ", SIGNED);
    var registrar = new Registrar(desk, agency);
    table.told(what + "submitted", Timed.of(() -> registrar.act(registrar.office(), id, "submit", Map.of())));
    var ticks = Map.<String, Object>of("checklist", ArticleDesk.TICKS);
    table.told(what + "approved", Timed.of(() -> registrar.act(agency.person("lanhdao"), id, "approve", ticks)));
    table.told(what + "posted", Timed.of(() -> registrar.act(registrar.office(), id, "publish", Map.of())));
  }

  private void midnight(RunningDesk desk, Tables tables) throws Exception {
    long told = told(tables);
    desk.clock.set("2026-12-30T17:00:00Z");
    String what = String.format("%,d procedures at one midnight, ", SWITCHED);
    table.atMost(what + "until all have switched", Timed.of(() -> allSwitched(desk, tables)), 10_000);
    table.told(what + "told of other than once", Math.abs(told(tables) - told - SWITCHED), "");
  }

  /** The scheduler wakes by itself too and takes its share: what it has in hand is waited for. */
  private static int allSwitched(RunningDesk desk, Tables tables) throws SQLException {
    int moved = desk.procedureDue();
    while (tables.number("select count(*) from procedure_version where state = 'UPCOMING'") > 0) {
      LockSupport.parkNanos(20_000_000);
    }
    return moved;
  }

  private static long told(Tables tables) throws SQLException {
    return tables.number("select count(*) from journal where action = 'procedure.in-force'");
  }

  private static long made(RunningDesk desk, ManyDecisions decisions, State state, LocalDate day,
      List<ManyDecisions.Item> items) {
    return desk.database().inTransaction(tx -> decisions.in(tx, state, 0, desk.clock.instant(), day, items));
  }

  private static List<ManyDecisions.Item> items(int count, Change change) {
    var items = new ArrayList<ManyDecisions.Item>();
    for (int n = 0; n < count; n++) {
      items.add(new ManyDecisions.Item(change, ManyDecisions.code(1_000_000 + n), "gồm các bước nêu trong quyết định "));
    }
    return items;
  }
}
