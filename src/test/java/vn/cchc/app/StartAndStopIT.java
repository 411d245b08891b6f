package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.TestDatabase;
import vn.cchc.testing.Web;

class StartAndStopIT {
  @TempDir
  Path home;

  @Test
  void it_finds_its_data_again_after_a_signal_and_after_kill_9() throws Exception {
    try (DeskProcess first = start(Map.of())) {
      assertThat(Web.get(first.address() + "health/ready").statusCode()).isEqualTo(200);
      endsWithAccountsAndAddress(first);
      leaveNote();
      long server = serverPid();
      first.terminate();
      assertThat(isRunning(server)).as("the database server goes with the desk").isFalse();
      assertThat(first.errors()).doesNotContain("\tat ");
    }
    long orphan;
    try (DeskProcess second = start(Map.of())) {
      assertThat(Web.get(second.address() + "health/ready").statusCode()).isEqualTo(200);
      assertThat(notes()).isEqualTo(1);
      orphan = serverPid();
      second.killHard();
      assertThat(isRunning(orphan)).as("kill -9 leaves the database server behind").isTrue();
    }
    try (DeskProcess third = start(Map.of())) {
      assertThat(Web.get(third.address() + "health/ready").statusCode()).isEqualTo(200);
      assertThat(isRunning(orphan)).isFalse();
      assertThat(notes()).isEqualTo(1);
    }
  }

  @Test
  void a_taken_port_is_one_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      refuses(Map.of("CCHC_PORT", port), "Cổng " + port + " đang có chương trình khác dùng");
    }
  }

  @Test
  void an_unknown_setting_is_one_sentence() throws Exception {
    refuses(Map.of("CCHC_PROT", "8080"), "có phải ý bạn là CCHC_PORT?");
  }

  @Test
  void a_home_that_cannot_be_written_is_one_sentence() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    refuses(Map.of("CCHC_HOME", file.toString()), file.toString());
    // nobody can write there, not even root
    refuses(Map.of("CCHC_HOME", "/sys/cchc"), "Không có quyền ghi vào thư mục /sys/cchc");
  }

  @Test
  void a_database_that_is_not_there_is_one_sentence() throws Exception {
    String url = TestDatabase.fresh();
    refuses(Map.of("CCHC_DB_URL", url, "CCHC_DB_USER", "nobody", "CCHC_DB_PASSWORD", "x"), "không nhận tên hoặc mật khẩu");
    refuses(Map.of("CCHC_DB_URL", url + "_gone", "CCHC_DB_USER", TestDatabase.user(), "CCHC_DB_PASSWORD", TestDatabase.password()),
        "Chưa có cơ sở dữ liệu");
  }

  private static void endsWithAccountsAndAddress(DeskProcess desk) {
    List<String> lines = desk.output().strip().lines().toList();
    assertThat(desk.address()).matches("http://localhost:\\d+/cchc/");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("CCHC đã sẵn sàng: " + desk.address());
    assertThat(desk.output()).contains("cchc-demo").contains("S.truongphong").contains("admin");
  }

  private DeskProcess start(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(Map.of("CCHC_HOME", home.toString(), "CCHC_PORT", "0",
        "CCHC_MARIADB_HOME", TestDatabase.program().toString()));
    settings.putAll(more);
    return DeskProcess.demo(settings);
  }

  private void refuses(Map<String, String> settings, String sentence) throws Exception {
    try (DeskProcess desk = start(settings)) {
      assertThat(desk.exitCode()).isEqualTo(1);
      assertThat(desk.errors().strip()).contains(sentence).doesNotContain("\n");
      assertThat(desk.output()).doesNotContain("sẵn sàng");
    }
  }

  private long serverPid() throws Exception {
    return Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
  }

  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  private void leaveNote() throws Exception {
    try (var c = DriverManager.getConnection(url(), "cchc", password()); var s = c.createStatement()) {
      s.execute("CREATE TABLE test_note (id INT)");
      s.execute("INSERT INTO test_note VALUES (1)");
    }
  }

  private int notes() throws Exception {
    try (var c = DriverManager.getConnection(url(), "cchc", password());
        var rows = c.createStatement().executeQuery("SELECT COUNT(*) FROM test_note")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private String password() throws Exception {
    return Files.readString(home.resolve("db-password"));
  }

  private String url() throws Exception {
    String command = Files.readString(Path.of("/proc", Long.toString(serverPid()), "cmdline"));
    Optional<String> port = List.of(command.split("\0")).stream().filter(word -> word.startsWith("--port=")).findFirst();
    return "jdbc:mariadb://127.0.0.1:" + port.orElseThrow().substring("--port=".length()) + "/cchc";
  }
}
