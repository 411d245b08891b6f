package vn.cchc.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Work done once a night on one node; what fails or was missed is retried until it is done. */
public final class Nightly {
  private static final Duration TRY_AGAIN = Duration.ofMinutes(5);
  /** The night begins at 19:00 UTC, two in the morning in Vietnam. */
  private static final Duration AHEAD = Duration.ofHours(5);

  private final WakeUps wakeUps;
  private final PeriodRun periods;
  private final Clock clock;

  public Nightly(WakeUps wakeUps, PeriodRun periods, Clock clock) {
    this.wakeUps = wakeUps;
    this.periods = periods;
    this.clock = clock;
  }

  /** The work opens its own transactions; it must tolerate running twice, in case a node dies halfway. */
  public void add(String name, Runnable work) {
    wakeUps.every(TRY_AGAIN, name, () -> lastNight(name, work));
  }

  private void lastNight(String name, Runnable work) {
    LocalDate night = LocalDate.ofInstant(clock.instant().plus(AHEAD), ZoneOffset.UTC).minusDays(1);
    periods.runEnded(name, List.of(night.toString()), (tx, day) -> work.run());
  }
}
