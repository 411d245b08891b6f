package vn.cchc.schedule;

import java.time.Instant;

/** SQL of periodic work that has been done. */
public interface PeriodRunMapper {
  boolean done(String job, String period);

  int claim(String job, String period, Instant at);
}
