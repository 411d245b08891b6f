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

/** What a transaction does after its commit, and the parts of it that may fail alone. */
@Timeout(60)
class TxIT {
  private final List<String> done = new ArrayList<>();
  private OpenDatabase open;
  private Database database;

  @BeforeEach
  void openDatabase() {
    open = new OpenDatabase(TestDatabase.fresh(), TestDatabase.user(), TestDatabase.password(), 4, List.of(Rows.class));
    database = open.database(Clock.systemUTC());
    database.change(tx -> rows(tx).create());
  }

  @AfterEach
  void closeDatabase() {
    open.close();
  }

  @Test
  void what_is_to_be_done_after_the_commit_is_done_in_its_order_and_sees_what_was_committed() {
    database.change(tx -> {
      tx.afterCommit(() -> done.add("first " + names()));
      rows(tx).add("a");
      tx.afterCommit(() -> done.add("second"));
      assertThat(done).isEmpty();
    });
    assertThat(done).containsExactly("first [a]", "second");
  }

  @Test
  void nothing_is_done_after_a_transaction_that_failed() {
    assertThatThrownBy(() -> database.change(tx -> {
      tx.afterCommit(() -> done.add("never"));
      throw new IllegalStateException("no");
    })).hasMessage("no");
    database.change(tx -> rows(tx).add("a"));
    assertThat(done).isEmpty();
  }

  @Test
  void of_several_tries_only_the_one_that_was_committed_is_followed() {
    var tries = new AtomicInteger();
    database.change(tx -> {
      int mine = tries.incrementAndGet();
      tx.afterCommit(() -> done.add("try " + mine));
      if (mine < 3) {
        rows(tx).askForAnotherTry();
      }
    });
    assertThat(done).containsExactly("try 3");
  }

  /** Whoever asked for the change is told that it was made, and nobody makes it again. */
  @Test
  void what_fails_after_the_commit_neither_undoes_nor_repeats_it_nor_keeps_the_rest_from_being_done() {
    var tries = new AtomicInteger();
    int answer = database.inTransaction(tx -> {
      rows(tx).add("try " + tries.incrementAndGet());
      tx.afterCommit(() -> {
        throw new IllegalStateException(new SQLException("deadlock", "40001", 1213));
      });
      tx.afterCommit(() -> done.add("second"));
      return 5;
    });
    assertThat(answer).isEqualTo(5);
    assertThat(names()).containsExactly("try 1");
    assertThat(done).containsExactly("second");
  }

  @Test
  void a_part_that_goes_well_stands_with_what_it_wants_done_afterwards() {
    database.change(tx -> {
      tx.attempt(() -> {
        rows(tx).add("part");
        tx.afterCommit(() -> done.add("part"));
      });
      rows(tx).add("rest");
    });
    assertThat(names()).containsExactly("part", "rest");
    assertThat(done).containsExactly("part");
  }

  @Test
  void a_part_that_fails_is_undone_alone_and_wants_nothing_done_any_more() {
    database.change(tx -> {
      rows(tx).add("before");
      tx.afterCommit(() -> done.add("before"));
      assertThatThrownBy(() -> tx.attempt(() -> {
        rows(tx).add("part");
        tx.afterCommit(() -> done.add("part"));
        throw new IllegalStateException("no");
      })).hasMessage("no");
      assertThat(rows(tx).names()).as("inside").containsExactly("before");
      rows(tx).add("after");
      tx.afterCommit(() -> done.add("after"));
    });
    assertThat(names()).containsExactly("after", "before");
    assertThat(done).containsExactly("before", "after");
  }

  @Test
  void a_part_that_the_database_refused_is_undone_alone_too() {
    database.change(tx -> {
      rows(tx).add("a");
      assertThatThrownBy(() -> tx.attempt(() -> {
        rows(tx).count("a");
        rows(tx).add("b");
        rows(tx).add("a");
      })).matches(Database::refusedAsDouble);
    });
    assertThat(names()).containsExactly("a");
    assertThat(database.<Integer>read(tx -> rows(tx).n("a"))).isZero();
  }

  @Test
  void a_part_in_a_part_is_undone_without_the_outer_one() {
    database.change(tx -> tx.attempt(() -> {
      rows(tx).add("outer");
      assertThatThrownBy(() -> tx.attempt(() -> {
        rows(tx).add("inner");
        throw new IllegalStateException("no");
      })).hasMessage("no");
      tx.attempt(() -> rows(tx).add("second"));
    }));
    assertThat(names()).containsExactly("outer", "second");
  }

  @Test
  void an_outer_part_takes_the_inner_ones_with_it() {
    database.change(tx -> assertThatThrownBy(() -> tx.attempt(() -> {
      tx.attempt(() -> {
        rows(tx).add("inner");
        tx.afterCommit(() -> done.add("inner"));
      });
      throw new IllegalStateException("no");
    })).hasMessage("no"));
    assertThat(names()).isEmpty();
    assertThat(done).isEmpty();
  }

  /** The server has undone everything then, the savepoint as well: nothing but the whole transaction can be tried again. */
  @Test
  void a_part_that_ends_in_a_deadlock_lets_the_whole_transaction_be_tried_again() throws Exception {
    database.change(tx -> List.of("a", "b").forEach(rows(tx)::add));
    int tries = TwoInDeadlock.over("a", "b", this::countBoth);
    assertThat(tries).isEqualTo(3);
    assertThat(database.<Integer>read(tx -> rows(tx).n("a"))).isEqualTo(2);
    assertThat(database.<Integer>read(tx -> rows(tx).n("b"))).isEqualTo(2);
    assertThat(names()).containsExactly("a", "b", "before a", "before b");
  }

  private void countBoth(String first, String second, Runnable held) {
    database.change(tx -> {
      rows(tx).add("before " + first);
      tx.attempt(() -> {
        rows(tx).count(first);
        held.run();
        rows(tx).count(second);
      });
    });
  }

  @Test
  void a_part_cannot_begin_on_a_connection_that_is_gone() throws SQLException {
    try (Connection other = open.workSource().getConnection(); var statement = other.createStatement()) {
      assertThatThrownBy(() -> database.change(tx -> {
        long mine = rows(tx).connection();
        try {
          statement.execute("kill " + mine);
        } catch (SQLException e) {
          throw new AssertionError(e);
        }
        tx.attempt(() -> done.add("never"));
      })).matches(Database::isAway);
    }
    assertThat(done).isEmpty();
  }

  private static Rows rows(Tx tx) {
    return tx.mapper(Rows.class);
  }

  private List<String> names() {
    return database.read(tx -> rows(tx).names());
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
