package vn.cchc.article;

import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;
import vn.cchc.route.State;

/** "Rút lại": the writer takes the text back before it is approved. */
final class RecallEdition implements EditionAction {
  private final Journal journal;

  RecallEdition(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Action action() {
    return Action.RECALL;
  }

  @Override
  public void apply(Handling h) {
    Guarded.oneRow(h.tx().mapper(EditionMapper.class)
        .backToWriters(h.edition().id(), State.IN_REVIEW, State.DRAFT, 1, "", h.now()));
    journal.append(h.tx(), h.entry("article.recall", null).because(h.input().reason()));
  }
}
