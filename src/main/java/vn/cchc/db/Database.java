package vn.cchc.db;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions on MariaDB, retried when the database asks for it. */
public final class Database {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  /** Changed since last read, lock wait timeout, deadlock (MariaDB >= 11.6.2 raises 1020 in ordinary work). */
  private static final Set<Integer> TRY_AGAIN = Set.of(1020, 1205, 1213);
  /** Server shutting down, query interrupted by that, connection killed. */
  private static final Set<Integer> GOING_DOWN = Set.of(1053, 1317, 1927);
  private static final int TRIES = 8;

  private final DataSource source;
  private final SqlSessionFactory sessions;
  private final Clock clock;
  /** What is being read on a thread: what it reads inside is read with it. */
  private final ThreadLocal<@Nullable Tx> reading = new ThreadLocal<>();
  private final ThreadLocal<@Nullable Memory> remembered = new ThreadLocal<>();

  public Database(DataSource source, SqlSessionFactory sessions, Clock clock) {
    this.source = source;
    this.sessions = sessions;
    this.clock = clock;
  }

  public DataSource source() {
    return source;
  }

  /** The work may run more than once, so it must change nothing outside the database. */
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

  /** Reads within a read are one; reads within a change stand beside it and do not see what it has done. */
  public <T> T read(Function<Tx, T> work) {
    Tx outer = reading.get();
    return outer == null ? readAnew(work) : work.apply(outer);
  }

  private <T> T readAnew(Function<Tx, T> work) {
    Memory memory = remembered.get();
    try (SqlSession session = sessions.openSession(true)) {
      var tx = new Tx(session, memory == null ? new Memory() : memory, clock);
      reading.set(tx);
      return work.apply(tx);
    } finally {
      reading.remove();
    }
  }

  /** From now on the reads of this thread share what they remember, until it forgets: for the length of a request. */
  public void remember() {
    remembered.set(new Memory());
  }

  public void forget() {
    remembered.remove();
  }

  private <T> T once(Function<Tx, T> work) {
    try (SqlSession session = sessions.openSession(false)) {
      var tx = new Tx(session, new Memory(), clock);
      T result = work.apply(tx);
      session.commit(true);
      emptyMemories();
      tx.committed();
      return result;
    }
  }

  private void emptyMemories() {
    Memory memory = remembered.get();
    if (memory != null) {
      memory.empty();
    }
    Tx outer = reading.get();
    if (outer != null) {
      outer.changedBeside();
    }
  }

  /** For tests that look at what is sent. */
  Configuration configuration() {
    return sessions.getConfiguration();
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

  /** True if a unique key refused a row; the caller decides what that means. */
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

  /** True if the server did not answer or went away; whatever was under way may be tried again later. */
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
