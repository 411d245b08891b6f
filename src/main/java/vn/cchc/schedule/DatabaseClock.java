package vn.cchc.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;

/** The installation's time: the database's, as an offset to this machine's; in the demo shifted equally on all nodes. */
public final class DatabaseClock extends Clock {
  private static final int LOOKS = 3;

  private final Database database;
  private final Clock machine;
  private final @Nullable DemoTime demo;
  private final @Nullable Instant start;
  private volatile Duration offset = Duration.ZERO;
  private volatile Duration shift = Duration.ZERO;

  private DatabaseClock(Database database, Clock machine, @Nullable DemoTime demo, @Nullable Instant start) {
    this.database = database;
    this.machine = machine;
    this.demo = demo;
    this.start = start;
  }

  public static DatabaseClock inProduction(Database database, Clock machine) {
    return new DatabaseClock(database, machine, null, null).measured();
  }

  /** start is where the demonstration's time begins, or null for real time. */
  public static DatabaseClock inDemo(Database database, Clock machine, @Nullable Instant start) {
    var demo = new DemoTime(new Installation(database));
    var clock = new DatabaseClock(database, machine, demo, start);
    clock.offset = clock.nearestLook();
    clock.shift = demo.begin(clock.databaseTime(), start);
    return clock;
  }

  /** Checks the database's time again; every minute. */
  public void measure() {
    offset = nearestLook();
    if (demo != null) {
      shift = demo.agreed(databaseTime());
    }
  }

  /** Starts the time of a demonstration that was given a beginning. */
  public void beginToShow() {
    if (demo != null && start != null) {
      shift = demo.beginToShow(databaseTime(), start);
    }
  }

  private DatabaseClock measured() {
    measure();
    return this;
  }

  /** The fastest of several answers has the smallest error. */
  private Duration nearestLook() {
    Duration best = Duration.ZERO;
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < LOOKS; i++) {
      Instant before = machine.instant();
      long started = System.nanoTime();
      Instant there = database.read(tx -> tx.mapper(ClockMapper.class).now());
      long took = System.nanoTime() - started;
      if (took < quickest) {
        quickest = took;
        best = Duration.between(before.plusNanos(took / 2), there);
      }
    }
    return best;
  }

  /** How far this machine's clock is from the database's; for the gauge. */
  public Duration offset() {
    return offset;
  }

  private Instant databaseTime() {
    return machine.instant().plus(offset);
  }

  /** As exact as a column, so that what was written is equal to what is read again. */
  @Override
  public Instant instant() {
    return databaseTime().plus(shift).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(machine.withZone(zone), offset.plus(shift));
  }
}
