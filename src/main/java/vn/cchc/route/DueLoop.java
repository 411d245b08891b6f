package vn.cchc.route;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Posts what is due, in batches that fall back to one by one, and keeps a failure as a state that people see. */
public final class DueLoop<R extends Routed> {
  private static final Logger LOG = LoggerFactory.getLogger(DueLoop.class);
  private static final int MOST_SINGLE = 500;
  private static final int COMING = 20;

  /** Picks due rows and locks them. */
  private interface Pick<R> extends BiFunction<Tx, Integer, List<R>> {}

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final RoutedType<R, ?, ?> type;

  public DueLoop(Database database, Clock clock, Journal journal, RoutedType<R, ?, ?> type) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.type = type;
  }

  /** Answers how many were posted. */
  public int run() {
    return drain((tx, n) -> type.rows(tx).lockDue(now(), n), State.SCHEDULED)
        + drain((tx, n) -> type.rows(tx).lockRetries(now(), n), State.PUBLISH_FAILED);
  }

  /** The next moments at which something falls due, for the wake-ups. */
  public List<Instant> coming() {
    return database.read(tx -> type.rows(tx).nextDue(COMING));
  }

  private int drain(Pick<R> pick, State from) {
    int posted = 0;
    for (int done = 1; done > 0; posted += done) {
      done = batch(pick, from);
    }
    return posted;
  }

  private int batch(Pick<R> pick, State from) {
    try {
      return database.inTransaction(tx -> post(tx, pick.apply(tx, type.atOnce()), from));
    } catch (RuntimeException e) {
      refuseIfAway(e);
      LOG.warn("batch falls back to one by one subject={} why={}", type.subject(), e.toString());
      return oneByOne(pick, from);
    }
  }

  private int oneByOne(Pick<R> pick, State from) {
    int posted = 0;
    for (int i = 0; i < MOST_SINGLE; i++) {
      var picked = new long[] {-1};
      try {
        int one = database.inTransaction(tx -> {
          var due = pick.apply(tx, 1);
          picked[0] = due.isEmpty() ? -1 : due.get(0).id();
          return post(tx, due, from);
        });
        if (picked[0] < 0) {
          return posted;
        }
        posted += one;
      } catch (RuntimeException e) {
        refuseIfAway(e);
        fail(picked[0], e);
      }
    }
    return posted;
  }

  private int post(Tx tx, List<R> due, State from) {
    return due.isEmpty() ? 0 : type.postDue(tx, due, from, now());
  }

  /** A database that went away says nothing about the row: it stays due, and the next wake-up takes it. */
  private static void refuseIfAway(RuntimeException e) {
    if (Database.isAway(e)) {
      throw e;
    }
  }

  private void fail(long id, RuntimeException why) {
    if (id < 0) {
      throw why;
    }
    String failure = why instanceof NotPublishable not ? not.failure() : "error";
    LOG.warn("not posted subject={} id={} failure={}", type.subject(), id, failure, why instanceof NotPublishable ? null : why);
    database.change(tx -> type.rows(tx).byId(id).ifPresent(row -> {
      Instant retry = RetryWaits.next(now(), row.tries());
      if (type.rows(tx).fail(id, failure, retry, now()) == 1) {
        type.raiseVersion(tx, row);
        journal.append(tx, Entry.of(null, type.word() + ".publish-failed", row.siteId(), type.subject(), id)
            .because(failure).with((type.facts(row) + " retryAt=" + retry).strip()));
      }
    }));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
