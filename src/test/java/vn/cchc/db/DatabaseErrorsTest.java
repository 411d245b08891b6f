package vn.cchc.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error of the database means for whoever asked. */
class DatabaseErrorsTest {
  @ParameterizedTest
  @CsvSource({"1020,HY000,true", "1205,HY000,true", "1213,40001,true", "1644,40001,true", "1062,23000,false", "1064,42000,false",
      "1406,22001,false", "1927,70100,false", "1053,08S01,false", "1317,70100,false"})
  void only_what_may_go_well_the_next_time_is_tried_again(int code, String state, boolean again) {
    assertThat(Database.asksForRetry(new SQLException("x", state, code))).isEqualTo(again);
    assertThat(Database.asksForRetry(wrapped(new SQLException("x", state, code)))).isEqualTo(again);
  }

  @ParameterizedTest
  @CsvSource({"1062,true", "1213,false", "1048,false"})
  void a_double_is_known_by_its_number(int code, boolean refused) {
    assertThat(Database.refusedAsDouble(wrapped(new SQLException("x", "23000", code)))).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"1053,HY000,true", "1317,70100,true", "1927,70100,true", "0,08000,true", "0,08S01,true", "1213,40001,false",
      "1062,23000,false", "0,,false"})
  void a_server_that_goes_down_or_does_not_answer_is_away(int code, String state, boolean away) {
    assertThat(Database.isAway(wrapped(new SQLException("x", state, code)))).isEqualTo(away);
  }

  @Test
  void a_pool_that_has_no_connection_to_give_is_a_database_that_is_away() {
    assertThat(Database.isAway(wrapped(new SQLTransientConnectionException("no connection within 5000 ms")))).isTrue();
    assertThat(Database.isAway(wrapped(new SQLNonTransientConnectionException("refused")))).isTrue();
  }

  @Test
  void what_is_no_error_of_the_database_means_nothing() {
    var other = new IllegalStateException(new IllegalArgumentException());
    assertThat(Database.asksForRetry(other)).isFalse();
    assertThat(Database.refusedAsDouble(other)).isFalse();
    assertThat(Database.isAway(other)).isFalse();
  }

  @Test
  void who_came_second_asks_again_once_and_only_after_a_double() {
    var tries = new AtomicInteger();
    String found = Database.again(() -> {
      if (tries.incrementAndGet() == 1) {
        throw wrapped(new SQLException("x", "23000", 1062));
      }
      return "what the first has begun";
    });
    assertThat(found).isEqualTo("what the first has begun");
    assertThatThrownBy(() -> Database.again(() -> {
      tries.incrementAndGet();
      throw wrapped(new SQLException("x", "23000", 1062));
    })).matches(Database::refusedAsDouble);
    assertThat(tries).hasValue(4);
    assertThatThrownBy(() -> Database.again(() -> {
      throw new IllegalStateException("try " + tries.incrementAndGet());
    })).hasMessage("try 5");
  }

  private static RuntimeException wrapped(SQLException e) {
    return new IllegalStateException(new PersistenceException(e));
  }
}
