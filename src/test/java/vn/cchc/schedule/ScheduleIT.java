package vn.cchc.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.TestDatabase;

class ScheduleIT {
  private static final String[] QRTZ = {"QRTZ_FIRED_TRIGGERS", "QRTZ_SIMPLE_TRIGGERS", "QRTZ_CRON_TRIGGERS",
      "QRTZ_SIMPROP_TRIGGERS", "QRTZ_BLOB_TRIGGERS", "QRTZ_TRIGGERS", "QRTZ_JOB_DETAILS", "QRTZ_CALENDARS",
      "QRTZ_PAUSED_TRIGGER_GRPS", "QRTZ_SCHEDULER_STATE", "QRTZ_LOCKS"};
  private static final Clock REAL = Clock.systemUTC();

  private final List<AutoCloseable> opened = new ArrayList<>();
  private final List<NodeTimer> beats = new ArrayList<>();
  private String url = "";
  private OpenDatabase open;

  @BeforeEach
  void openDatabase() {
    url = TestDatabase.migrated();
    open = database();
  }

  @AfterEach
  void closeAll() throws Exception {
    for (int i = opened.size() - 1; i >= 0; i--) {
      opened.get(i).close();
    }
  }

  @Test
  void a_wake_up_comes_at_its_moment_and_asking_twice_makes_one() throws Exception {
    var woken = new Semaphore(0);
    WakeUps node = node(REAL);
    node.every(Duration.ofHours(1), "publish-due", woken::release);
    node.start();
    assertThat(woken.tryAcquire(10, TimeUnit.SECONDS)).as("fires at the start").isTrue();
    Instant due = REAL.instant().plusSeconds(2);
    node.wakeAt(due, "publish-due");
    node.wakeAt(due, "publish-due");
    assertThat(woken.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(REAL.instant()).isAfterOrEqualTo(due);
    assertThat(woken.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void a_wake_up_of_a_shifted_clock_comes_in_real_time() throws Exception {
    var woken = new Semaphore(0);
    var monthEnd = new MovableClock("2026-11-30T16:59:59Z");
    WakeUps node = node(monthEnd);
    node.every(Duration.ofHours(1), "publish-due", woken::release);
    node.start();
    woken.acquire();
    node.wakeAt(Instant.parse("2026-11-30T17:00:00Z"), "publish-due");
    assertThat(woken.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void two_nodes_do_the_work_of_a_period_once() throws Exception {
    var done = new AtomicInteger();
    var woken = new CountDownLatch(8);
    for (int i = 0; i < 2; i++) {
      OpenDatabase mine = database();
      var periods = new PeriodRun(mine.database(REAL), REAL);
      WakeUps node = node(mine, REAL);
      node.every(Duration.ofMillis(250), "close-month", () -> {
        periods.runEnded("close-month", List.of("2026-10", "2026-11"), (tx, month) -> done.incrementAndGet());
        woken.countDown();
      });
      node.start();
    }
    assertThat(woken.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(done).hasValue(2);
  }

  @Test
  void work_of_a_period_that_fails_stays_open_and_leaves_the_others_done() {
    var periods = new PeriodRun(open.database(REAL), REAL);
    var done = new ArrayList<String>();
    assertThatThrownBy(() -> periods.runEnded("close", List.of("2026-10", "2026-11"), (tx, month) -> {
      if (month.equals("2026-10")) {
        throw new IllegalStateException("not yet");
      }
      done.add(month);
    })).hasMessage("not yet");
    periods.runEnded("close", List.of("2026-10", "2026-11"), (tx, month) -> done.add(month));
    assertThat(done).containsExactly("2026-11", "2026-10");
  }

  @Test
  void every_wake_up_comes_back_after_all_rows_of_quartz_are_gone() throws Exception {
    var woken = new Semaphore(0);
    Instant due = REAL.instant().plusSeconds(4);
    WakeUps node = node(REAL);
    node.every(Duration.ofSeconds(1), "publish-due", woken::release, () -> List.of(due));
    node.start();
    woken.acquire();
    beats.get(0).close();
    deleteAllOfQuartz();
    assertThat(triggers()).isZero();
    woken.drainPermits();
    node.guard();
    assertThat(node.withoutWakeUp()).isEqualTo(1);
    node.guard();
    assertThat(node.withoutWakeUp()).isZero();
    assertThat(triggers()).isEqualTo(2);
    assertThat(woken.tryAcquire(3, 20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void triggers_in_a_state_that_never_fires_are_made_anew() throws Exception {
    var woken = new Semaphore(0);
    WakeUps node = node(REAL);
    node.every(Duration.ofSeconds(1), "publish-due", woken::release);
    node.start();
    for (String state : List.of("ERROR", "BLOCKED", "ACQUIRED", "PAUSED")) {
      stickIn(state);
      woken.drainPermits();
      node.guard();
      assertThat(woken.tryAcquire(15, TimeUnit.SECONDS)).as(state).isTrue();
    }
  }

  @Test
  void work_that_fails_is_woken_again() throws Exception {
    var calls = new Semaphore(0);
    WakeUps node = node(REAL);
    node.every(Duration.ofMillis(300), "fragile", () -> {
      calls.release();
      throw new IllegalStateException("the database is away");
    });
    node.start();
    assertThat(calls.tryAcquire(3, 15, TimeUnit.SECONDS)).isTrue();
    assertThat(node.running()).isTrue();
  }

  @Test
  void the_clock_is_the_databases_whatever_this_machine_says() {
    Clock wrong = Clock.offset(REAL, Duration.ofSeconds(-90));
    DatabaseClock clock = DatabaseClock.inProduction(open.database(REAL), wrong);
    assertThat(clock.offset()).isBetween(Duration.ofSeconds(89), Duration.ofSeconds(91));
    assertThat(Duration.between(clock.instant(), REAL.instant()).abs()).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void two_nodes_of_the_demo_agree_on_its_time() {
    Instant start = Instant.parse("2026-11-30T16:59:30Z");
    DatabaseClock first = DatabaseClock.inDemo(open.database(REAL), REAL, start);
    assertThat(first.instant()).isBetween(start, start.plusSeconds(5));
    Clock late = Clock.offset(REAL, Duration.ofSeconds(40));
    DatabaseClock second = DatabaseClock.inDemo(database().database(REAL), late, start.plusSeconds(1_000));
    first.measure();
    assertThat(Duration.between(first.instant(), second.instant()).abs()).isLessThan(Duration.ofMillis(500));
    assertThat(first.getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void a_demo_started_alone_begins_where_it_is_told() throws Exception {
    DatabaseClock.inDemo(open.database(REAL), REAL, Instant.parse("2026-11-30T16:59:30Z"));
    execute("update installation set value = replace(value, '20', '19') where name = 'demo-clock'");
    DatabaseClock again = DatabaseClock.inDemo(open.database(REAL), REAL, Instant.parse("2026-12-31T16:59:30Z"));
    assertThat(again.instant()).isAfter(Instant.parse("2026-12-31T16:59:29Z"));
  }

  @Test
  void a_demo_begins_when_it_can_be_looked_at_unless_others_run_already() throws Exception {
    Instant start = Instant.parse("2026-11-30T16:59:30Z");
    var minutesLater = new MovableClock(REAL.instant().toString());
    DatabaseClock first = DatabaseClock.inDemo(open.database(REAL), minutesLater, start);
    DatabaseClock second = DatabaseClock.inDemo(database().database(REAL), REAL, start);
    minutesLater.advance(Duration.ofSeconds(50));
    assertThat(first.instant()).isAfterOrEqualTo(start.plusSeconds(50));
    second.beginToShow();
    assertThat(first.instant()).isAfterOrEqualTo(start.plusSeconds(50));
    first.beginToShow();
    assertThat(first.instant()).isBetween(start.minusSeconds(1), start.plusSeconds(1));
  }

  private OpenDatabase database() {
    var made = new OpenDatabase(url, TestDatabase.user(), TestDatabase.password(), 4, List.of(ClockMapper.class,
        InstallationMapper.class, PeriodRunMapper.class, TriggerMapper.class));
    opened.add(made);
    return made;
  }

  private WakeUps node(Clock clock) {
    return node(open, clock);
  }

  private WakeUps node(OpenDatabase on, Clock clock) {
    Database database = on.database(REAL);
    var beat = new NodeTimer();
    var node = new WakeUps(database, on.schedulerSource(), clock, REAL, beat);
    opened.add(node);
    opened.add(beat);
    beats.add(beat);
    return node;
  }

  private void deleteAllOfQuartz() throws SQLException {
    for (String table : QRTZ) {
      execute("delete from " + table);
    }
  }

  private void stickIn(String state) throws Exception {
    String old = state.equals("ACQUIRED") ? ", next_fire_time = next_fire_time - 15000" : "";
    BooleanSupplier stuck = () -> {
      try {
        return execute("update QRTZ_TRIGGERS set trigger_state = '" + state + "'" + old + " where trigger_state = 'WAITING'") > 0;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    };
    Instant end = REAL.instant().plusSeconds(20);
    while (!stuck.getAsBoolean()) {
      assertThat(REAL.instant()).isBefore(end);
      Thread.onSpinWait();
    }
  }

  private int triggers() throws SQLException {
    try (Connection c = TestDatabase.connect(url);
        var rows = c.createStatement().executeQuery("select count(*) from QRTZ_TRIGGERS")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private int execute(String sql) throws SQLException {
    try (Connection c = TestDatabase.connect(url); var statement = c.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
