package vn.cchc.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A database as an earlier build left it, restored from its dump into a schema of its own; nothing is migrated yet. */
public final class FormerDatabase {
  private final String url = TestDatabase.fresh();

  private FormerDatabase() {}

  /** dump is a gzipped file of mariadb-dump that lies beside the class. */
  public static FormerDatabase restored(Class<?> beside, String dump) {
    var former = new FormerDatabase();
    try (InputStream file = beside.getResourceAsStream(dump); var text = new GZIPInputStream(file)) {
      former.run(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(dump, e);
    }
    return former;
  }

  public String url() {
    return url;
  }

  /** The first two columns of what the query finds, in its order. */
  public Map<String, String> pairs(String query) {
    try (Connection connection = TestDatabase.connect(url); Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      var found = new LinkedHashMap<String, String>();
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** The statements go to the server as they were written; each result is asked for, because it may be an error. */
  private void run(String statements) {
    try (Connection connection = TestDatabase.connect(url + "?allowMultiQueries=true");
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      boolean rows = statement.execute(statements);
      while (rows || statement.getUpdateCount() >= 0) {
        rows = statement.getMoreResults();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot restore the dump", e);
    }
  }
}
