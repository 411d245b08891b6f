package vn.cchc.decision;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import vn.cchc.app.Desk;
import vn.cchc.config.Settings;
import vn.cchc.db.Tx;
import vn.cchc.identity.Agency;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.Settle;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.State;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** A desk and a second node on its database, and work on both that begins at the same moment. */
final class TwoNodes implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

  final RunningDesk desk;
  final Desk other;
  final Person office;
  final Person leader;
  private final Agency agency;
  private final ManyDecisions decisions;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private int codes = 7_000_000;

  TwoNodes() throws Exception {
    String url = TestDatabase.migrated();
    var clock = new MovableClock("2026-11-10T02:00:00Z");
    desk = new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), clock, Map.of());
    other = new Desk(Settings.from(Map.of("CCHC_DB_URL", url, "CCHC_DB_USER", TestDatabase.user(), "CCHC_DB_PASSWORD",
        TestDatabase.password(), "CCHC_HOME", Files.createTempDirectory(Path.of("target"), "home").toString())), clock, "/cchc");
    agency = Agency.in(desk, "so-ngoai-vu");
    office = agency.person("vanphong");
    leader = agency.person("lanhdao");
    decisions = new ManyDecisions(new ManyDecisions.Office(agency.site, agency.root, agency.id("admin"), agency.id("truongphong"),
        agency.id("lanhdao")), clock.instant().minusSeconds(3_600), desk.journal());
  }

  /** New procedures, that no other test knows. */
  List<ManyDecisions.Item> fresh(int count) {
    var items = new ArrayList<ManyDecisions.Item>();
    for (int i = 0; i < count; i++) {
      items.add(new ManyDecisions.Item(Change.NEW, ManyDecisions.code(codes++), "một"));
    }
    return items;
  }

  static List<ManyDecisions.Item> as(Change change, List<ManyDecisions.Item> items) {
    return items.stream().map(i -> new ManyDecisions.Item(change, i.code(), "hai")).toList();
  }

  /** A decision in this state; scheduled ones are due now. */
  long made(State state, LocalDate effective, List<ManyDecisions.Item> items) {
    return desk.database().inTransaction(tx -> decisions.in(tx, state, 0, desk.clock.instant(), effective, items));
  }

  /** The approved correction of a decision. */
  long correction(long original, LocalDate effective, List<ManyDecisions.Item> items) {
    return desk.database().inTransaction(tx -> decisions.correction(tx, original, effective, items));
  }

  /** As nodes that slept over the last midnights left them. */
  void asOnDay(LocalDate day, List<ManyDecisions.Item> items) {
    desk.database().change(tx -> settle(tx, day, items));
  }

  /** Fails unless what is stored is what follows from the days and the order of posting. */
  void isSettled(List<ManyDecisions.Item> items, String said) {
    desk.database().change(tx -> Assertions.assertThat(settle(tx, TODAY, items)).as(said).isEmpty());
  }

  private List<Settle.Moved> settle(Tx tx, LocalDate day, List<ManyDecisions.Item> items) {
    var procedures = procedures(tx, items);
    PostDecision.lock(tx, procedures);
    return Settle.on(tx, procedures, day);
  }

  private List<Long> procedures(Tx tx, List<ManyDecisions.Item> items) {
    return tx.mapper(VersionMapper.class).entries(agency.site, items.stream().map(ManyDecisions.Item::code).toList())
        .stream().map(ProcedureEntry::id).toList();
  }

  /** Change and state of all turns of these procedures, each said once. */
  List<String> states(List<ManyDecisions.Item> items) {
    return desk.database().read(tx -> procedures(tx, items).stream().flatMap(p -> tx.mapper(VersionMapper.class).history(p).stream())
        .map(v -> v.changeKind() + " " + v.state()).distinct().toList());
  }

  HttpResponse<String> act(Person person, long id, String action) {
    return Registrar.send(person, "POST", "/api/v1/decisions/" + id + "/actions/" + action,
        Map.of("version", decision(id).version(), "reason", "Ban hành nhầm"));
  }

  Decision decision(long id) {
    return desk.database().read(tx -> tx.mapper(DecisionMapper.class).byId(id)).orElseThrow();
  }

  long told(String action, long above) {
    return Midnights.number(desk.database().source(), "select count(*) from journal where action = '" + action + "' and seq > " + above);
  }

  long journalSeq() {
    return Midnights.number(desk.database().source(), "select seq from journal_head");
  }

  /** What the journal says last of a decision. */
  String last(long id) throws SQLException {
    try (var connection = desk.connect(); var row = connection.createStatement().executeQuery("select action from journal"
        + " where subject_type = 'DECISION' and subject_id = " + id + " order by seq desc limit 1")) {
      row.next();
      return row.getString(1);
    }
  }

  /** Lets all run at one barrier. */
  List<Object> together(Callable<?>... all) throws Exception {
    var barrier = new CyclicBarrier(all.length);
    var running = new ArrayList<Future<Object>>();
    for (Callable<?> work : all) {
      running.add(threads.submit(() -> {
        barrier.await();
        return work.call();
      }));
    }
    var done = new ArrayList<Object>();
    for (Future<Object> each : running) {
      done.add(each.get());
    }
    return done;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    other.close();
    desk.close();
  }
}
