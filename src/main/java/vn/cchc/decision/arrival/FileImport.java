package vn.cchc.decision.arrival;

import java.time.Duration;
import java.time.Instant;

/** A list that was or is being read into a decision; failure is the key of the sentence that says why it stopped. */
public record FileImport(
    long id, long decisionId, String name, long size, long createdBy, Instant startedAt, Instant touchedAt,
    ImportState state, int total, int done, int staged, int unchanged, int faults, String failure) {
  /** A batch takes seconds: silence of this length means that nobody works on it. */
  private static final Duration SILENCE = Duration.ofMinutes(3);

  FileImport at(Instant now) {
    boolean cut = state == ImportState.RUNNING && touchedAt.plus(SILENCE).isBefore(now);
    return cut ? new FileImport(id, decisionId, name, size, createdBy, startedAt, touchedAt, ImportState.CUT, total, done, staged,
        unchanged, faults, failure) : this;
  }

  public boolean running() {
    return state == ImportState.RUNNING;
  }
}
