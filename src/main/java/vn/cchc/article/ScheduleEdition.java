package vn.cchc.article;

import java.time.Instant;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;

/** "Hẹn giờ đăng": publish_at in the row is the only truth of a schedule. */
final class ScheduleEdition implements EditionAction {
  private final Journal journal;
  private final Consumer<Instant> wakeUp;

  ScheduleEdition(Journal journal, Consumer<Instant> wakeUp) {
    this.journal = journal;
    this.wakeUp = wakeUp;
  }

  @Override
  public Action action() {
    return Action.SCHEDULE;
  }

  @Override
  public void apply(Handling h) {
    Instant at = h.input().publishAt();
    if (at == null) {
      throw Problems.of("publishAt", "article.time-needed");
    }
    if (!at.isAfter(h.now())) {
      throw Problems.of("publishAt", "article.time-past");
    }
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).schedule(h.edition().id(), at, h.now()));
    journal.append(h.tx(), h.entry("article.schedule", "publishAt=" + at));
    h.tx().afterCommit(() -> wakeUp.accept(at));
  }
}
