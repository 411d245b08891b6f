package vn.cchc.db;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions on MariaDB, tried again when the database asks for it. */
public final class Database {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  /** Changed since last read, lock wait timeout, deadlock (MariaDB >= 11.6.2 raises 1020 in ordinary work). */
  private static final Set<Integer> TRY_AGAIN = Set.of(1020, 1205, 1213);
  /** Server shutdown, query interrupted by it, connection killed. */
  private static final Set<Integer> GOING_DOWN = Set.of(1053, 1317, 1927);
  private static final int TRIES = 8;

  private final DataSource source;
  private final SqlSessionFactory sessions;

  public Database(DataSource source, SqlSessionFactory sessions) {
    this.source = source;
    this.sessions = sessions;
  }

  public DataSource source() {
    return source;
  }

  /** The work may run more than once: it must change nothing but the database. */
  public <T> T inTransaction(Function<Tx, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (RuntimeException e) {
        if (attempt >= TRIES || !asksForRetry(e)) {
          throw e;
        }
        LOG.debug("transaction tried again attempt={}", attempt);
        pause(attempt);
      }
    }
  }

  public void change(Consumer<Tx> work) {
    inTransaction(tx -> {
      work.accept(tx);
      return true;
    });
  }

  public <T> T read(Function<Tx, T> work) {
    try (SqlSession session = sessions.openSession(true)) {
      return work.apply(new Tx(session));
    }
  }

  private <T> T once(Function<Tx, T> work) {
    try (SqlSession session = sessions.openSession(false)) {
      var tx = new Tx(session);
      T result = work.apply(tx);
      session.commit(true);
      tx.committed();
      return result;
    }
  }

  static boolean asksForRetry(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql
          && (TRY_AGAIN.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** True when a unique key refused a row: the caller decides what that means. */
  public static boolean refusedAsDouble(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getErrorCode() == 1062) {
        return true;
      }
    }
    return false;
  }

  /** Two clicks at the same moment: the second finds what the first has begun. */
  public static <T> T again(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      if (refusedAsDouble(e)) {
        return work.get();
      }
      throw e;
    }
  }

  /** True when the server did not answer or went away: what was under way may be asked again later. */
  public static boolean isAway(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLTransientConnectionException || t instanceof SQLNonTransientConnectionException
          || t instanceof SQLException sql && (GOING_DOWN.contains(sql.getErrorCode())
          || String.valueOf(sql.getSQLState()).startsWith("08"))) {
        return true;
      }
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * attempt + 10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two tries", e);
    }
  }
}
