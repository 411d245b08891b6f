package vn.cchc.route;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long a posting that failed waits until it is tried again: longer each time, at most an hour. */
public final class RetryWaits {
  private static final List<Duration> WAITS =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

  private RetryWaits() {}

  /** tries counts the failures before this one. */
  public static Instant next(Instant now, int tries) {
    return now.plus(WAITS.get(Math.min(tries, WAITS.size() - 1)));
  }
}
