package vn.cchc.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Holiday;
import vn.cchc.plan.HolidayMapper;
import vn.cchc.plan.PlanMapper;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.TestDatabase;

class TransactionsIT {
  private static final MovableClock CLOCK = new MovableClock("2026-11-15T03:00:00.123456789Z");

  private static OpenDatabase open;
  private static Database database;

  @BeforeAll
  static void open() {
    open = new OpenDatabase(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password(), 4,
        List.of(HolidayMapper.class, PlanMapper.class));
    database = open.database(CLOCK);
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @AfterEach
  void forget() {
    database.forget();
  }

  @Test
  void a_transaction_has_one_moment_as_finely_as_the_database_keeps_it() {
    List<Instant> moments = database.inTransaction(tx -> {
      Instant first = tx.now();
      CLOCK.advance(Duration.ofSeconds(1));
      return List.of(first, tx.now());
    });
    assertThat(moments.get(1)).isEqualTo(moments.get(0));
    assertThat(moments.get(0).getNano() % 1_000).isZero();
    Instant next = database.inTransaction(Tx::now);
    assertThat(next).isEqualTo(moments.get(0).plusSeconds(1));
  }

  @Test
  void what_is_asked_for_twice_is_read_once() {
    var asked = new AtomicInteger();
    database.change(tx -> {
      tx.once("it", asked::incrementAndGet);
      tx.once("it", asked::incrementAndGet);
    });
    database.read(tx -> tx.once("it", asked::incrementAndGet) + tx.once("it", asked::incrementAndGet));
    assertThat(asked).hasValue(2);
  }

  @Test
  void a_change_is_seen_at_once_by_the_transaction_that_made_it() {
    database.change(tx -> {
      int before = days(tx);
      add(tx, 1);
      assertThat(days(tx)).isEqualTo(before + 1);
    });
  }

  @Test
  void an_insert_that_is_read_for_its_id_is_a_change_too() {
    var asked = new AtomicInteger();
    database.change(tx -> {
      tx.once("it", asked::incrementAndGet);
      tx.mapper(PlanMapper.class).insert(1, 2026, false, null);
      tx.once("it", asked::incrementAndGet);
    });
    assertThat(asked).hasValue(2);
  }

  @Test
  void what_was_undone_alone_is_forgotten_too() {
    database.change(tx -> {
      int before = days(tx);
      assertThatThrownBy(() -> tx.attempt(() -> {
        add(tx, 2);
        days(tx);
        throw new IllegalStateException("undone");
      })).hasMessage("undone");
      assertThat(days(tx)).isEqualTo(before);
    });
  }

  @Test
  void a_read_within_a_read_is_the_same_read() {
    boolean same = database.read(outer -> database.read(inner -> inner == outer));
    assertThat(same).isTrue();
    Tx first = database.read(tx -> tx);
    Tx second = database.read(tx -> tx);
    assertThat(second).isNotSameAs(first);
  }

  @Test
  void the_reads_of_a_request_share_what_they_remember_until_something_is_changed() {
    var asked = new AtomicInteger();
    database.remember();
    read(asked);
    read(asked);
    assertThat(asked).hasValue(1);
    database.change(tx -> add(tx, 3));
    read(asked);
    assertThat(asked).hasValue(2);
    database.forget();
    read(asked);
    read(asked);
    assertThat(asked).hasValue(4);
  }

  @Test
  void a_change_takes_nothing_from_what_the_request_remembers() {
    database.remember();
    database.read(tx -> tx.once("it", () -> "old"));
    assertThat(database.<String>inTransaction(tx -> tx.once("it", () -> "new"))).isEqualTo("new");
  }

  @Test
  void a_read_round_a_change_sees_it() {
    int more = database.read(tx -> {
      int before = days(tx);
      database.change(inner -> add(inner, 4));
      return days(tx) - before;
    });
    assertThat(more).isEqualTo(1);
  }

  private static void read(AtomicInteger asked) {
    database.read(tx -> tx.once("it", asked::incrementAndGet));
  }

  private static int days(Tx tx) {
    return tx.once("days", () -> tx.mapper(HolidayMapper.class).all().size());
  }

  private static void add(Tx tx, int day) {
    tx.mapper(HolidayMapper.class).add(new Holiday(LocalDate.of(2031, 5, day), Holiday.Kind.OFF, ""));
  }
}
