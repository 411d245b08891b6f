package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {
  @Test
  void each_test_gets_a_schema_of_its_own() throws Exception {
    assertThat(TestDatabase.fresh()).isNotEqualTo(TestDatabase.fresh());
    assertThat(tables(TestDatabase.fresh())).isZero();
  }

  @Test
  void a_migrated_schema_has_all_tables() throws Exception {
    long start = System.nanoTime();
    String url = TestDatabase.migrated();
    System.out.println("a migrated schema took ms=" + (System.nanoTime() - start) / 1_000_000);
    assertThat(tables(url)).isGreaterThan(20);
  }

  private static int tables(String url) throws SQLException {
    try (Connection c = TestDatabase.connect(url); var rows = c.createStatement().executeQuery("SHOW TABLES")) {
      int n = 0;
      while (rows.next()) {
        n++;
      }
      return n;
    }
  }
}
