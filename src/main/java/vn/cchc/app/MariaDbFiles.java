package vn.cchc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The files of the embedded server in {@code CCHC_HOME}. */
record MariaDbFiles(HomeFolder home) {
  Path data() {
    return home.file("db");
  }

  /** A data folder being created; it becomes {@link #data} when it is complete. */
  Path unfinishedData() {
    return home.file("db.new");
  }

  Path pid() {
    return home.file("mariadbd.pid");
  }

  Path log() {
    return home.file("mariadbd.log");
  }

  String password() throws IOException {
    Path file = home.file("db-password");
    return Files.exists(file) ? Files.readString(file) : Files.readString(home.secret("db-password", randomWord()));
  }

  /** Run by the server before it answers: whatever the data contained, our users have our password. */
  Path accounts(String password) throws IOException {
    return home.secret("accounts.sql", String.join("\n", List.of(
        "CREATE DATABASE IF NOT EXISTS cchc;",
        "CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
        "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
        "CREATE OR REPLACE USER 'cchc'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
        "GRANT ALL PRIVILEGES ON cchc.* TO 'cchc'@'127.0.0.1';", "")));
  }

  private static String randomWord() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
