package vn.cchc.route;

import java.time.Instant;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;

/** "Hẹn giờ đăng" and "Bỏ hẹn giờ" of what is approved: publish_at in the row is the only truth of a schedule. */
final class Timing<R extends Routed, D extends Dossier<R>> {
  private final Journal journal;
  private final Consumer<Instant> wakeUp;

  Timing(Journal journal, Consumer<Instant> wakeUp) {
    this.journal = journal;
    this.wakeUp = wakeUp;
  }

  void schedule(Handling<R, D> h) {
    Instant at = h.input().publishAt();
    if (at == null) {
      throw Problems.of("publishAt", "article.time-needed");
    }
    if (!at.isAfter(h.now())) {
      throw Problems.of("publishAt", "article.time-past");
    }
    Guarded.oneRow(h.rows().schedule(h.row().id(), at, h.now()));
    journal.append(h.tx(), h.entry("schedule", "publishAt=" + at));
    h.tx().afterCommit(() -> wakeUp.accept(at));
  }

  /** It stays approved and waits for a person. */
  void unschedule(Handling<R, D> h) {
    Guarded.oneRow(h.rows().unschedule(h.row().id(), h.row().state(), h.now()));
    journal.append(h.tx(), h.entry("unschedule", "").because(h.reason()));
  }
}
