package vn.cchc.decision;

import java.time.Instant;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;
import vn.cchc.route.Guarded;

/** "Hẹn giờ đăng" and "Bỏ hẹn giờ" of an approved decision; the time in its row is the only truth. */
final class TimeDecision {
  private final Journal journal;
  private final Consumer<Instant> wakeUp;

  TimeDecision(Journal journal, Consumer<Instant> wakeUp) {
    this.journal = journal;
    this.wakeUp = wakeUp;
  }

  void schedule(DecisionHandling h) {
    Instant at = h.input().publishAt();
    if (at == null) {
      throw Problems.of("publishAt", "article.time-needed");
    }
    if (!at.isAfter(h.now())) {
      throw Problems.of("publishAt", "article.time-past");
    }
    Guarded.oneRow(h.mapper().schedule(h.decision().id(), at, h.now()));
    journal.append(h.tx(), h.entry("decision.schedule", "publishAt=" + at));
    h.tx().afterCommit(() -> wakeUp.accept(at));
  }

  void unschedule(DecisionHandling h) {
    Guarded.oneRow(h.mapper().unschedule(h.decision().id(), h.decision().state(), h.now()));
    journal.append(h.tx(), h.entry("decision.unschedule", "publishAt=" + h.decision().publishAt()));
  }
}
