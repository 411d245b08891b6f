package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is stored, as a checksum of every table that people's work changes: for tests that nothing was. */
public final class Tables {
  private static final String ALL = "select table_name from information_schema.tables where table_schema = database()"
      + " and table_name not like 'QRTZ%' and table_name not in ('period_run', 'installation', 'follower', 'session',"
      + " 'login_failure') order by 1";

  private Tables() {}

  public static void stayAsTheyAreDuring(RunningDesk desk, Runnable work) {
    var before = sums(desk);
    work.run();
    assertThat(sums(desk)).isEqualTo(before);
  }

  public static List<String> sums(RunningDesk desk) {
    try (var connection = desk.connect(); var statement = connection.createStatement()) {
      var names = new ArrayList<String>();
      var found = statement.executeQuery(ALL);
      while (found.next()) {
        names.add(found.getString(1));
      }
      var sums = new ArrayList<String>();
      var rows = statement.executeQuery("checksum table " + String.join(", ", names));
      while (rows.next()) {
        sums.add(rows.getString(1) + " " + rows.getString(2));
      }
      return sums;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
