package vn.cchc.workflow;

import vn.cchc.article.Action;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.EditionState;
import vn.cchc.journal.Journal;

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
