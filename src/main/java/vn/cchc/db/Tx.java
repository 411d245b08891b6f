package vn.cchc.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open transaction: its mappers, and what is to happen once it has been committed. */
public final class Tx {
  private static final Logger LOG = LoggerFactory.getLogger(Tx.class);

  private final SqlSession session;
  private final List<Runnable> afterwards = new ArrayList<>();

  Tx(SqlSession session) {
    this.session = session;
  }

  public <M> M mapper(Class<M> type) {
    return session.getMapper(type);
  }

  /** Runs only if the transaction commits; for wake-up calls, never for work that must not be lost. */
  public void afterCommit(Runnable nudge) {
    afterwards.add(nudge);
  }

  /** A failure inside is rolled back on its own and thrown; the caller may let the rest of the transaction stand. */
  public void attempt(Runnable part) {
    Connection connection = session.getConnection();
    int before = afterwards.size();
    try {
      Savepoint savepoint = connection.setSavepoint();
      try {
        part.run();
      } catch (RuntimeException failed) {
        afterwards.subList(before, afterwards.size()).clear();
        undo(connection, savepoint, failed);
        throw failed;
      }
      connection.releaseSavepoint(savepoint);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A deadlock has already rolled back the whole transaction, and its savepoints with it. */
  private void undo(Connection connection, Savepoint savepoint, RuntimeException failed) {
    session.clearCache();
    try {
      connection.rollback(savepoint);
    } catch (SQLException gone) {
      failed.addSuppressed(gone);
    }
  }

  /** What is committed stays so, and is not done again: a nudge that fails is told to the log alone. */
  void committed() {
    for (Runnable nudge : afterwards) {
      try {
        nudge.run();
      } catch (RuntimeException e) {
        LOG.warn("nudge after a commit failed", e);
      }
    }
  }
}
