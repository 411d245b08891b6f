package vn.cchc.schedule;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;

/** Does the work of every period that has ended and is not done: once, whichever node wakes up and however late. */
public final class PeriodRun {
  private final Database database;
  private final Clock clock;

  public PeriodRun(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Each period has its own transaction; one that fails stays open for the next wake-up and is thrown at the end. */
  public void runEnded(String job, List<String> endedPeriods, BiConsumer<Tx, String> work) {
    @Nullable RuntimeException failed = null;
    for (String period : endedPeriods) {
      try {
        runOnce(job, period, work);
      } catch (RuntimeException e) {
        failed = failed == null ? e : failed;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  /** The claim waits for another node's uncommitted one, so that its rollback leaves the work to us. */
  private void runOnce(String job, String period, BiConsumer<Tx, String> work) {
    if (database.read(tx -> tx.mapper(PeriodRunMapper.class).done(job, period))) {
      return;
    }
    database.change(tx -> {
      if (tx.mapper(PeriodRunMapper.class).claim(job, period, clock.instant()) == 1) {
        work.accept(tx, period);
      }
    });
  }
}
