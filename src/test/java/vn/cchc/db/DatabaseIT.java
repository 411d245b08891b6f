package vn.cchc.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.cchc.testing.TestDatabase;

/** Transactions on a real server: what is kept, what is undone, and what is tried again. */
@Timeout(60)
class DatabaseIT {
  private String url = "";
  private OpenDatabase open;
  private Database database;

  @BeforeEach
  void openDatabase() {
    url = TestDatabase.fresh();
    open = new OpenDatabase(url, TestDatabase.user(), TestDatabase.password(), 4, List.of(Rows.class));
    database = open.database(Clock.systemUTC());
    database.change(tx -> rows(tx).create());
  }

  @AfterEach
  void closeDatabase() {
    open.close();
  }

  @Test
  void what_a_transaction_did_is_there_for_all_once_it_is_committed() {
    int seen = database.inTransaction(tx -> {
      rows(tx).add("a");
      assertThat(elsewhere()).as("before the commit").isEmpty();
      return rows(tx).names().size();
    });
    assertThat(seen).isEqualTo(1);
    assertThat(elsewhere()).containsExactly("a");
  }

  @Test
  void nothing_is_left_of_a_transaction_that_fails() {
    assertThatThrownBy(() -> database.change(tx -> {
      rows(tx).add("a");
      throw new IllegalStateException("no");
    })).hasMessage("no");
    assertThat(elsewhere()).isEmpty();
  }

  @Test
  void a_read_inside_a_transaction_sees_only_what_is_committed_and_the_transaction_itself_sees_its_own() {
    database.change(tx -> {
      rows(tx).add("a");
      assertThat(rows(tx).names()).containsExactly("a");
      assertThat(database.<List<String>>read(other -> {
        assertThat(database.<List<String>>read(third -> rows(third).names())).isEmpty();
        return rows(other).names();
      })).isEmpty();
    });
  }

  @Test
  void two_reads_in_one_transaction_ask_the_server_each_time() throws SQLException {
    try (Connection other = TestDatabase.connect(url)) {
      database.change(tx -> {
        assertThat(rows(tx).names()).isEmpty();
        execute(other, "insert into row_of_test values ('b', 0)");
        assertThat(rows(tx).names()).as("committed by somebody else meanwhile").containsExactly("b");
      });
    }
  }

  @Test
  void of_two_transactions_in_a_deadlock_one_is_tried_again_and_both_are_done() throws Exception {
    database.change(tx -> List.of("a", "b").forEach(rows(tx)::add));
    int tries = TwoInDeadlock.over("a", "b", this::countBoth);
    assertThat(tries).as("two that held a row each, and the victim's second").isEqualTo(3);
    assertThat(n("a")).isEqualTo(2);
    assertThat(n("b")).isEqualTo(2);
  }

  private void countBoth(String first, String second, Runnable held) {
    database.change(tx -> {
      rows(tx).count(first);
      held.run();
      rows(tx).count(second);
    });
  }

  @Test
  void who_waited_too_long_for_a_lock_begins_anew_and_keeps_nothing_of_the_first_try() throws SQLException {
    database.change(tx -> rows(tx).add("a"));
    try (Connection holder = TestDatabase.connect(url)) {
      holder.setAutoCommit(false);
      execute(holder, "update row_of_test set n = 10 where name = 'a'");
      var tries = new AtomicInteger();
      database.change(tx -> {
        if (tries.incrementAndGet() == 2) {
          execute(holder, "commit");
        }
        rows(tx).waitOneSecondForLocks();
        rows(tx).add("try " + tries);
        rows(tx).count("a");
      });
      assertThat(tries).hasValue(2);
    }
    assertThat(elsewhere()).containsExactly("a", "try 2");
    assertThat(n("a")).isEqualTo(11);
  }

  @Test
  void who_would_overwrite_what_changed_since_it_was_read_reads_again() throws SQLException {
    database.change(tx -> rows(tx).add("a"));
    var seen = new ArrayList<Integer>();
    try (Connection other = TestDatabase.connect(url)) {
      database.change(tx -> {
        rows(tx).noticeWhatOthersChanged();
        seen.add(rows(tx).n("a"));
        if (seen.size() == 1) {
          execute(other, "update row_of_test set n = 5 where name = 'a'");
        }
        rows(tx).count("a");
      });
    }
    assertThat(seen).containsExactly(0, 5);
    assertThat(n("a")).isEqualTo(6);
  }

  @Test
  void a_state_that_asks_for_another_try_is_enough_whatever_the_number() {
    var tries = new AtomicInteger();
    database.change(tx -> {
      if (tries.incrementAndGet() < 4) {
        rows(tx).askForAnotherTry();
      }
      rows(tx).add("a");
    });
    assertThat(tries).hasValue(4);
    assertThat(elsewhere()).containsExactly("a");
  }

  @Test
  void after_eight_tries_the_error_comes_out() {
    var tries = new AtomicInteger();
    assertThatThrownBy(() -> database.change(tx -> {
      tries.incrementAndGet();
      rows(tx).askForAnotherTry();
    })).hasRootCauseInstanceOf(SQLException.class).hasStackTraceContaining("try again");
    assertThat(tries).hasValue(8);
  }

  @Test
  void a_double_is_not_tried_again() {
    database.change(tx -> rows(tx).add("a"));
    var tries = new AtomicInteger();
    assertThatThrownBy(() -> database.change(tx -> {
      tries.incrementAndGet();
      rows(tx).add("a");
    })).matches(Database::refusedAsDouble);
    assertThat(tries).hasValue(1);
  }

  @Test
  void a_connection_that_is_killed_is_a_database_that_is_away() throws SQLException {
    try (Connection other = TestDatabase.connect(url)) {
      assertThatThrownBy(() -> database.change(tx -> {
        rows(tx).add("a");
        execute(other, "kill " + rows(tx).connection());
        rows(tx).add("b");
      })).matches(Database::isAway).matches(e -> !Database.asksForRetry(e));
    }
    assertThat(elsewhere()).isEmpty();
    database.change(tx -> rows(tx).add("c"));
    assertThat(elsewhere()).as("the pool takes a new one").containsExactly("c");
  }

  @Test
  void a_pool_that_is_used_up_is_a_database_that_is_away() {
    try (var narrow = new OpenDatabase(url, TestDatabase.user(), TestDatabase.password(), 1, List.of(Rows.class))) {
      assertThatThrownBy(() -> narrow.database(Clock.systemUTC()).change(tx -> {
        rows(tx).add("a");
        narrow.database(Clock.systemUTC()).read(other -> rows(other).names());
      })).matches(Database::isAway);
    }
    assertThat(elsewhere()).isEmpty();
  }

  private static Rows rows(Tx tx) {
    return tx.mapper(Rows.class);
  }

  private int n(String name) {
    return database.read(tx -> rows(tx).n(name));
  }

  /** What somebody with another connection sees. */
  private List<String> elsewhere() {
    return database.read(tx -> rows(tx).names());
  }

  private static void execute(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
