package vn.cchc.article;

import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;

/** "Bỏ hẹn giờ": the text stays approved and waits for a person. */
final class UnscheduleEdition implements EditionAction {
  private final Journal journal;

  UnscheduleEdition(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Action action() {
    return Action.UNSCHEDULE;
  }

  @Override
  public void apply(Handling h) {
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).unschedule(h.edition().id(), h.edition().state(), h.now()));
    journal.append(h.tx(), h.entry("article.unschedule", null).because(h.input().reason()));
  }
}
