package vn.cchc.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** SQL that bypasses the mappers, to write many rows and to look at what became of them. */
record Tables(Connection connection) implements AutoCloseable {

  void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
    }
  }

  /** The id of the new row. */
  long insert(String sql, Object... values) throws SQLException {
    return number(sql + " returning id", values);
  }

  long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values); var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The same statement for many rows, committed at once. */
  void each(String sql, List<Object[]> rows) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        fill(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    fill(statement, values);
    return statement;
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
