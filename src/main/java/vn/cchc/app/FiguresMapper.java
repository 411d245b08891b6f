package vn.cchc.app;

import java.time.Instant;

/** SQL of the figures that an operator watches. */
public interface FiguresMapper {
  /** How much is late, failed, open and written at one moment. */
  record Figures(long overdue, long failed, long scheduled, long sessions, long journalSeq) {}

  Figures at(Instant now);

  /** Returns at all only if the migrations have run. */
  long failedMigrations();
}
