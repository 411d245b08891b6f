package vn.cchc.route;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problems;

/** A time further away than this is a slip of the keyboard. */
public final class PlausibleTime {
  private static final Duration FARTHEST = Duration.ofDays(3 * 366);

  private PlausibleTime() {}

  public static void refuseFar(String field, @Nullable Instant at, Instant now) {
    if (at != null && at.isAfter(now.plus(FARTHEST))) {
      throw Problems.of(field, "article.time-far");
    }
  }
}
