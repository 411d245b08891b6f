package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** The operator's commands on a database with work in it. */
class CommandIT {
  private static Map<String, String> environment;
  private static RunningDesk desk;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = new Console(said, said);

  @BeforeAll
  static void work() throws Exception {
    String url = TestDatabase.migrated();
    environment = Map.of("CCHC_DB_URL", url, "CCHC_DB_USER", TestDatabase.user(), "CCHC_DB_PASSWORD", TestDatabase.password(),
        "CCHC_HOME", Files.createTempDirectory(Path.of("target"), "home").toString());
    desk = new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), new MovableClock("2026-11-10T02:00:00Z"), Map.of());
    new ArticleDesk(desk, Agency.in(desk, "thanh-tra")).published("Một bài để có dòng nhật ký");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void the_recount_of_honest_work_agrees() {
    assertThat(Command.run("recount", environment, console)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("Sổ theo dõi khớp với kết quả đếm lại.");
  }

  @Test
  void a_row_that_was_changed_afterwards_is_found() throws SQLException {
    assertThat(Command.run("verify-journal", environment, console)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("Nhật ký nguyên vẹn");
    try (var connection = desk.connect(); var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update journal set reason = 'khác' where seq = 3")).isOne();
      assertThat(Command.run("verify-journal", environment, console)).isOne();
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("không còn nguyên vẹn: dòng 3 ");
      statement.executeUpdate("update journal set reason = null where seq = 3");
    }
  }

  @Test
  void an_unknown_command_is_refused_with_the_known_ones() {
    assertThatThrownBy(() -> Command.run("xoa-het", environment, console)).isInstanceOf(StartFailure.class);
  }
}
