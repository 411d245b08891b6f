package vn.cchc.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;

/**
 * Wakes work on time. Quartz fires each wake-up on one node, at least once; the rows that say what is due are stored
 * elsewhere, so a plain thread can restore every trigger if Quartz's tables lose them or get stuck.
 */
public final class WakeUps implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WakeUps.class);
  private static final Duration GUARD = Duration.ofSeconds(15);
  /** Together with GUARD and a work's own 30 s, still within the minute by which things may be late. */
  private static final Duration ACQUIRED_TOO_LONG = Duration.ofSeconds(10);
  private static final Duration TOO_LATE = Duration.ofSeconds(60);

  private final Database database;
  private final DataSource source;
  private final Clock clock;
  private final Clock machine;
  private final NodeTimer beat;
  private final Map<String, Work> works = new ConcurrentHashMap<>();
  private final Map<String, Supplier<? extends Collection<Instant>>> coming = new ConcurrentHashMap<>();
  private volatile @Nullable Scheduler scheduler;
  private volatile long withoutWakeUp;
  private boolean closed;

  /** clock is the module's time, machine the one that Quartz reads: they differ in the demo. */
  public WakeUps(Database database, DataSource source, Clock clock, Clock machine, NodeTimer beat) {
    this.database = database;
    this.source = source;
    this.clock = clock;
    this.machine = machine;
    this.beat = beat;
  }

  /** Runs the work on one of the nodes each time the interval has passed; it must tolerate running too often. */
  public void every(Duration interval, String name, Runnable work) {
    every(interval, name, work, List::of);
  }

  /** comingDue lists the next moments at which the work has something else to do; missing wake-ups are created again. */
  public void every(Duration interval, String name, Runnable work, Supplier<? extends Collection<Instant>> comingDue) {
    works.put(name, new Work(name, interval, work));
    coming.put(name, comingDue);
  }

  /** A hint, given after what is due has been committed: losing it costs at most the work's own interval. */
  public void wakeAt(Instant due, String name) {
    try {
      Scheduler running = scheduler;
      if (running != null) {
        wake(new Triggers(running), name, due);
      }
    } catch (SchedulerException e) {
      LOG.warn("no wake-up for now name={} due={}: {}", name, due, e.toString());
    }
  }

  public void start() {
    beat.each(GUARD, "guard of wake-ups", this::guard);
    new Work("start of wake-ups", GUARD, this::guard).run();
  }

  public boolean running() {
    Scheduler running = scheduler;
    try {
      return running != null && running.isStarted() && !running.isShutdown();
    } catch (SchedulerException e) {
      return false;
    }
  }

  /** Moments with something due for which the last check found no trigger. */
  public long withoutWakeUp() {
    return withoutWakeUp;
  }

  /** One check of everything: starts Quartz if that failed before, removes stuck triggers, creates missing ones. */
  public synchronized void guard() {
    if (closed) {
      return;
    }
    try {
      var triggers = new Triggers(started());
      removeStuck(triggers);
      long missing = 0;
      for (Work work : works.values()) {
        triggers.ensure(work);
        missing += makeMissing(triggers, work.name());
      }
      withoutWakeUp = missing;
    } catch (SchedulerException e) {
      throw new IllegalStateException("the scheduler's tables cannot be kept in order", e);
    }
  }

  private Scheduler started() throws SchedulerException {
    Scheduler running = scheduler;
    if (running == null) {
      running = ClusteredQuartz.open(source, (bundle, any) -> new WakeUpJob(works));
      running.start();
      scheduler = running;
    }
    return running;
  }

  private void removeStuck(Triggers triggers) throws SchedulerException {
    long now = machine.millis();
    var stuck = database.read(tx -> tx.mapper(TriggerMapper.class).stuck(
        ClusteredQuartz.NAME, now - ACQUIRED_TOO_LONG.toMillis(), now - TOO_LATE.toMillis()));
    for (var trigger : stuck) {
      LOG.warn("stuck trigger removed name={} group={} state={}", trigger.name(), trigger.group(), trigger.state());
      triggers.remove(new TriggerKey(trigger.name(), trigger.group()));
    }
  }

  private long makeMissing(Triggers triggers, String name) throws SchedulerException {
    Instant now = clock.instant();
    List<Instant> ahead = coming.getOrDefault(name, List::of).get().stream().filter(now::isBefore).toList();
    List<Instant> missing = triggers.missing(name, ahead);
    for (Instant due : missing) {
      wake(triggers, name, due);
    }
    return missing.size();
  }

  private void wake(Triggers triggers, String name, Instant due) throws SchedulerException {
    Instant second = Triggers.second(due);
    triggers.once(name, second, machine.instant().plus(Duration.between(clock.instant(), second)));
  }

  @Override
  public synchronized void close() {
    Scheduler running = scheduler;
    closed = true;
    scheduler = null;
    try {
      if (running != null) {
        running.shutdown(true);
      }
    } catch (SchedulerException e) {
      LOG.warn("the scheduler did not stop cleanly: {}", e.toString());
    }
  }
}
