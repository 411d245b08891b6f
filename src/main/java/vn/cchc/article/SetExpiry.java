package vn.cchc.article;

import java.time.Instant;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;

/** Says until when a live text counts as current; without a time, for good. */
final class SetExpiry implements EditionAction {
  private final Journal journal;
  private final Consumer<Instant> wakeUp;

  SetExpiry(Journal journal, Consumer<Instant> wakeUp) {
    this.journal = journal;
    this.wakeUp = wakeUp;
  }

  @Override
  public Action action() {
    return Action.SET_EXPIRY;
  }

  @Override
  public void apply(Handling h) {
    Instant at = h.input().expiresAt();
    if (at != null && !at.isAfter(h.now())) {
      throw Problems.of("expiresAt", "article.time-past");
    }
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).setExpiry(h.edition().id(), at, h.now()));
    journal.append(h.tx(), h.entry("article.set-expiry", at == null ? "never" : "expiresAt=" + at));
    if (at != null) {
      h.tx().afterCommit(() -> wakeUp.accept(at));
    }
  }
}
