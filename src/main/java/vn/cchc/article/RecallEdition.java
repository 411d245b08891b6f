package vn.cchc.article;

import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Moved;

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
    Moved.orRefuse(h.tx().mapper(EditionMapper.class)
        .backToWriters(h.edition().id(), EditionState.IN_REVIEW, EditionState.DRAFT, 1, "", h.now()));
    journal.append(h.tx(), h.entry("article.recall", null).because(h.input().reason()));
  }
}
