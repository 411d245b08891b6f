package vn.cchc.article;

import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;

/** "Bỏ bản thảo": the text is kept with its history, but nobody works on it any more. */
final class DiscardEdition implements EditionAction {
  private final Journal journal;

  DiscardEdition(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Action action() {
    return Action.DISCARD;
  }

  @Override
  public void apply(Handling h) {
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).discard(h.edition().id(), h.edition().state(), h.now()));
    journal.append(h.tx(), h.entry("article.discard", null).because(h.input().reason()));
  }
}
