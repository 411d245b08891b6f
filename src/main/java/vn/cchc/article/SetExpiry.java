package vn.cchc.article;

import java.time.Instant;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;
import vn.cchc.route.Guarded;
import vn.cchc.route.Handling;
import vn.cchc.route.Verb;

/** Says until when a live text counts as current; without a time, for good. */
final class SetExpiry implements Verb<Edition, ArticleDossier> {
  private final Journal journal;
  private final Consumer<Instant> wakeUp;

  SetExpiry(Journal journal, Consumer<Instant> wakeUp) {
    this.journal = journal;
    this.wakeUp = wakeUp;
  }

  @Override
  public void apply(Handling<Edition, ArticleDossier> h) {
    Instant at = h.input().expiresAt();
    if (at != null && !at.isAfter(h.now())) {
      throw Problems.of("expiresAt", "article.time-past");
    }
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).setExpiry(h.row().id(), at, h.now()));
    journal.append(h.tx(), h.entry("set-expiry", at == null ? "never" : "expiresAt=" + at));
    if (at != null) {
      h.tx().afterCommit(() -> wakeUp.accept(at));
    }
  }
}
