package vn.cchc.quota;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain SQL on one connection, for tests that write and read tables directly. */
record Tables(Connection connection) implements AutoCloseable {
  /** The rows of a query, each as its values joined by spaces. */
  List<String> rows(String sql, Object... args) {
    try (var statement = prepared(sql, args); var rows = statement.executeQuery()) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        var values = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(rows.getString(i)));
        }
        found.add(String.join(" ", values));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  int run(String sql, @Nullable Object... args) {
    try (var statement = prepared(sql, args)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Returns the id of the new row. */
  long insert(String sql, @Nullable Object... args) {
    try (var statement = prepared(sql + " returning id", args); var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... args) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < args.length; i++) {
      statement.setObject(i + 1, args[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : args[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
