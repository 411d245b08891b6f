package vn.cchc.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that the demo sets to when something was done, always forward, so that its journal reads in order. */
final class StoryClock extends Clock {
  private Instant at;

  StoryClock(Instant start) {
    at = start;
  }

  /** To that moment; if it is past already, one second on. */
  void moveTo(Instant moment) {
    at = moment.isAfter(at) ? moment : at.plus(Duration.ofSeconds(1));
  }

  @Override
  public Instant instant() {
    return at;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
