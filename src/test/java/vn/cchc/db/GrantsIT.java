package vn.cchc.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** The run-time user of sql/grants.sql can do the desk's work, and cannot alter what is written in the journal. */
class GrantsIT {
  private static String url;
  private static String schema;

  @BeforeAll
  static void grant() throws SQLException, IOException {
    url = TestDatabase.migrated();
    schema = url.replaceAll(".*/", "");
    try (Connection admin = TestDatabase.connect(url); var statement = admin.createStatement()) {
      for (String sql : Files.readString(Path.of("sql/grants.sql")).replaceAll("(?m)^--.*$", "").split(";")) {
        if (!sql.isBlank()) {
          statement.execute(sql.replace("cchc.", schema + ".").replace("cchc_desk", "u_" + schema));
        }
      }
    }
  }

  @Test
  void the_run_time_user_can_take_an_article_to_the_public() throws Exception {
    try (var desk = new RunningDesk(url, "u_" + schema, "CHANGE-ME", new MovableClock("2026-11-10T02:00:00Z"),
        Map.of("CCHC_DB_MIGRATE_USER", TestDatabase.user(), "CCHC_DB_MIGRATE_PASSWORD", TestDatabase.password()))) {
      long id = new ArticleDesk(desk, Agency.in(desk, "duong-quan")).published("Một cửa ở xã có thêm ghế chờ");
      assertThat(id).isPositive();
    }
  }

  @Test
  void the_run_time_user_can_neither_change_nor_remove_a_row_of_the_journal_nor_a_table() throws SQLException {
    try (Connection user = DriverManager.getConnection(url, "u_" + schema, "CHANGE-ME"); var statement = user.createStatement()) {
      for (String sql : new String[] {"update journal set reason = 'x'", "delete from journal", "drop table journal",
          "alter table edition add x int", "truncate table journal"}) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class).hasMessageContaining("denied");
      }
    }
  }

  @Test
  void no_table_is_forgotten() throws SQLException, IOException {
    String grants = Files.readString(Path.of("sql/grants.sql"));
    try (Connection admin = TestDatabase.connect(url); var tables = admin.getMetaData().getTables(schema, null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        assertThat(grants).contains(" on cchc." + tables.getString("TABLE_NAME") + " to ");
      }
    }
  }
}
