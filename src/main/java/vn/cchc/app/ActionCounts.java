package vn.cchc.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.journal.Follower;
import vn.cchc.journal.Head;
import vn.cchc.journal.JournalRow;

/** Counts by action what the journal has taken in since this node started: published, returned, withdrawn and the rest. */
final class ActionCounts implements Follower {
  private final MeterRegistry meters;
  private volatile @Nullable Head position;

  ActionCounts(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public String name() {
    return "action-counts";
  }

  @Override
  public Optional<Head> position() {
    return Optional.ofNullable(position);
  }

  /** A counter begins at nothing anyway. */
  @Override
  public void rebuild(Head head) {
    position = head;
  }

  @Override
  public void follow(List<JournalRow> rows) {
    for (JournalRow row : rows) {
      meters.counter("cchc.actions", "action", row.action()).increment();
      position = new Head(row.seq(), row.hash());
    }
  }
}
