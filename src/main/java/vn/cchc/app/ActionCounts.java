package vn.cchc.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import vn.cchc.journal.JournalRow;
import vn.cchc.journal.PassingFollower;

/** Counts by action what the journal has recorded since this node started: published, returned, withdrawn and so on. */
final class ActionCounts extends PassingFollower {
  private final MeterRegistry meters;

  ActionCounts(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public String name() {
    return "action-counts";
  }

  @Override
  protected void take(List<JournalRow> rows) {
    for (JournalRow row : rows) {
      meters.counter("cchc.actions", "action", row.action()).increment();
    }
  }
}
