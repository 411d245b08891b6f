package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.TestDatabase;

class EmbeddedMariaDbIT {
  private final Optional<Path> program = Optional.of(TestDatabase.program());

  @TempDir
  Path home;

  @Test
  void a_second_start_finds_its_data_and_its_password() throws Exception {
    String password;
    try (EmbeddedMariaDb first = start()) {
      execute(first, "CREATE TABLE note (words VARCHAR(50))");
      execute(first, "INSERT INTO note VALUES ('Cải cách hành chính')");
      password = first.password();
    }
    try (EmbeddedMariaDb second = start()) {
      assertThat(value(second, "SELECT words FROM note")).isEqualTo("Cải cách hành chính");
      assertThat(second.password()).isEqualTo(password);
    }
  }

  @Test
  void keys_are_binary_times_are_utc_and_transactions_read_committed_rows() throws Exception {
    try (EmbeddedMariaDb db = start()) {
      assertThat(value(db, "SELECT @@collation_server")).isEqualTo("utf8mb4_bin");
      assertThat(value(db, "SELECT @@collation_database")).isEqualTo("utf8mb4_bin");
      assertThat(value(db, "SELECT @@global.time_zone")).isEqualTo("+00:00");
      assertThat(value(db, "SELECT @@global.transaction_isolation")).isEqualTo("READ-COMMITTED");
      assertThat(value(db, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void nobody_enters_without_the_password_and_only_the_owner_can_read_it() throws Exception {
    try (EmbeddedMariaDb db = start()) {
      assertThatThrownBy(() -> DriverManager.getConnection(db.url(), "root", "").close()).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> DriverManager.getConnection(db.url(), "cchc", "").close()).isInstanceOf(SQLException.class);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("db-password")))).isEqualTo("rw-------");
      assertThat(home.resolve("accounts.sql")).doesNotExist();
    }
  }

  @Test
  void what_was_committed_survives_a_power_cut_of_the_server() throws Exception {
    try (EmbeddedMariaDb db = start()) {
      execute(db, "CREATE TABLE note (words VARCHAR(50))");
      execute(db, "INSERT INTO note VALUES ('còn nguyên')");
      db.kill();
      db.restart();
      assertThat(value(db, "SELECT words FROM note")).isEqualTo("còn nguyên");
    }
  }

  @Test
  void an_orphan_is_shut_down_before_its_data_is_opened_again() throws Exception {
    EmbeddedMariaDb orphaned = start();
    execute(orphaned, "CREATE TABLE note (words VARCHAR(50))");
    long orphan = Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
    // what kill -9 of the desk leaves behind: the server still runs, the lock is gone
    orphaned.abandon();
    try (EmbeddedMariaDb db = start()) {
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(value(db, "SELECT COUNT(*) FROM note")).isEqualTo("0");
    }
  }

  @Test
  void a_foreign_process_that_got_the_old_pid_is_left_alone() throws Exception {
    start().close();
    Files.writeString(home.resolve("mariadbd.pid"), Long.toString(ProcessHandle.current().pid()));
    start().close();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  @Test
  void two_desks_do_not_share_a_folder() {
    try (EmbeddedMariaDb db = start()) {
      assertThatThrownBy(this::start).isInstanceOf(StartFailure.class).hasMessageContaining("đang dùng thư mục");
      assertThat(db.url()).contains("127.0.0.1");
    }
  }

  @Test
  void a_data_folder_that_was_not_finished_is_made_anew() throws Exception {
    Files.createDirectories(home.resolve("db.new/mysql"));
    try (EmbeddedMariaDb db = start()) {
      assertThat(value(db, "SELECT 1")).isEqualTo("1");
      assertThat(home.resolve("db.new")).doesNotExist();
    }
  }

  @Test
  void unpacking_says_how_far_it_is_and_is_done_once() {
    var said = new ByteArrayOutputStream();
    Path base = BundledMariaDb.unpackedIn(home, new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("giải nén").contains(" 10 %").endsWith(" 100 %\n");
    said.reset();
    assertThat(BundledMariaDb.unpackedIn(home, new PrintStream(said))).isEqualTo(base);
    assertThat(said.size()).isZero();
  }

  @Test
  void a_folder_without_a_server_is_told_in_one_sentence() {
    assertThatThrownBy(() -> EmbeddedMariaDb.start(home, Optional.of(home), System.out))
        .isInstanceOf(StartFailure.class).hasMessageContaining("CCHC_MARIADB_HOME");
  }

  private EmbeddedMariaDb start() {
    return EmbeddedMariaDb.start(home, program, System.out);
  }

  private static void execute(EmbeddedMariaDb db, String sql) throws SQLException {
    try (Connection c = DriverManager.getConnection(db.url(), db.user(), db.password())) {
      c.createStatement().execute(sql);
    }
  }

  private static String value(EmbeddedMariaDb db, String sql) throws SQLException {
    try (Connection c = DriverManager.getConnection(db.url(), db.user(), db.password());
        ResultSet rows = c.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
