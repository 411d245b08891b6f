package vn.cchc.fault;

import java.time.Duration;

/** It is still being prepared; the duration says when to try again. */
public final class NotReady extends Fault {
  private final Duration retryAfter;

  public NotReady(String key, Duration retryAfter) {
    super(key);
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
