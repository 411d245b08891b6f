package vn.cchc.fault;

import java.time.Duration;

/** A limit was exceeded; the duration says when to try again. */
public final class TooMany extends Fault {
  private final Duration retryAfter;

  public TooMany(String key, Duration retryAfter) {
    super(key, Math.max(1, (retryAfter.toSeconds() + 59) / 60));
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
