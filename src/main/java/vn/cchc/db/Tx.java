package vn.cchc.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open transaction: its mappers, its moment, what it has read, and what is to happen once it has been committed. */
public final class Tx {
  private static final Logger LOG = LoggerFactory.getLogger(Tx.class);

  private final SqlSession session;
  private final SqlSession noticing;
  private final Memory memory;
  private final Clock clock;
  private final List<Runnable> afterwards = new ArrayList<>();
  private @Nullable Instant moment;

  Tx(SqlSession session, Memory memory, Clock clock) {
    this.session = session;
    this.noticing = Noticing.of(session, memory);
    this.memory = memory;
    this.clock = clock;
  }

  public <M> M mapper(Class<M> type) {
    return session.getConfiguration().getMapper(type, noticing);
  }

  /**
   * Reads what many ask for, and answers it from memory until something is changed in this transaction.
   * What another transaction commits meanwhile is not seen: nothing may be remembered that a lock is to guard.
   */
  public <T> T once(String what, Supplier<T> read) {
    return memory.once(what, read);
  }

  /** The moment of the transaction, as finely as the database keeps it; taken when first asked for, so behind any lock. */
  public Instant now() {
    if (moment == null) {
      moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
    return moment;
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
    memory.empty();
    session.clearCache();
    try {
      connection.rollback(savepoint);
    } catch (SQLException gone) {
      failed.addSuppressed(gone);
    }
  }

  /** A change of the same thread has been committed. */
  void changedBeside() {
    memory.empty();
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
