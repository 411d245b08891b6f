package vn.cchc.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.TestDatabase;

class MigrationsIT {
  private final String url = TestDatabase.fresh();

  @Test
  void an_empty_schema_gets_them_all_and_a_full_one_none() throws IOException {
    assertThat(run()).isEqualTo(files());
    assertThat(run()).isZero();
  }

  @Test
  void two_nodes_that_start_at_once_migrate_once() throws Exception {
    var together = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    Callable<Integer> node = () -> {
      together.await(20, TimeUnit.SECONDS);
      return run();
    };
    try {
      var counts = new ArrayList<Integer>();
      for (Future<Integer> each : List.of(threads.submit(node), threads.submit(node))) {
        counts.add(each.get(120, TimeUnit.SECONDS));
      }
      assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(files());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_schema_with_tables_of_somebody_else_is_left_alone() throws SQLException {
    execute("create table theirs (id int)");
    assertThatThrownBy(this::run).hasMessageContaining("non-empty schema");
    assertThat(tables()).containsExactly("theirs");
  }

  @Test
  void a_migration_that_is_not_what_was_applied_stops_the_start() throws SQLException {
    run();
    execute("update schema_history set checksum = checksum + 1 where version = '003'");
    assertThatThrownBy(this::run).hasMessageContaining("checksum").hasMessageContaining("003");
  }

  private int run() {
    return new Migrations(url, TestDatabase.user(), TestDatabase.password()).run();
  }

  private static int files() throws IOException {
    try (var files = Files.list(Path.of("sql"))) {
      return (int) files.filter(f -> f.getFileName().toString().matches("V\\d+__.*\\.sql")).count();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect(url); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> tables() throws SQLException {
    try (Connection connection = TestDatabase.connect(url); var rows = connection.createStatement().executeQuery("show tables")) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
