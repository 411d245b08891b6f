package vn.cchc.schedule;

import java.time.Instant;

/** SQL of the database's own time; the only place that asks for it. */
public interface ClockMapper {
  Instant now();
}
