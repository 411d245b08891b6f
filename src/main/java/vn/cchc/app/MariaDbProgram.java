package vn.cchc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a MariaDB server is: its binary and the folder with its messages and system tables. */
record MariaDbProgram(Path base, Path server, Path share) {
  static final String VERSION = "11.4.5";

  /** The server below a folder laid out as the bundled one ({@code bin}, {@code share}) or as a Linux package ({@code /usr}). */
  static MariaDbProgram under(Path base) {
    Path server = first(base, "bin/mariadbd", "sbin/mariadbd", "bin/mysqld", "sbin/mysqld", "libexec/mariadbd");
    Path messages = first(base, "share/english/errmsg.sys", "share/mysql/english/errmsg.sys", "share/mariadb/english/errmsg.sys");
    return new MariaDbProgram(base.toAbsolutePath(), server, messages.getParent().getParent());
  }

  private static Path first(Path base, String... names) {
    return Stream.of(names).map(name -> base.resolve(name).toAbsolutePath()).filter(Files::isReadable).findFirst()
        .orElseThrow(() -> new StartFailure("app.start.no-mariadb", base, names[0]));
  }

  /** What makes an empty data folder a database server without any account. */
  String systemTables() throws IOException {
    StringBuilder sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
    for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
      sql.append(Files.readString(script(part))).append('\n');
    }
    return sql.append("DELETE FROM mysql.global_priv WHERE User IN ('root', '');\nDELETE FROM mysql.proxies_priv;\n").toString();
  }

  private Path script(String part) {
    Path newer = share.resolve("mariadb_" + part + ".sql");
    return Files.exists(newer) ? newer : share.resolve("mysql_" + part + ".sql");
  }
}
