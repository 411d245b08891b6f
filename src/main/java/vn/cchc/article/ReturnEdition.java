package vn.cchc.article;

import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Guarded;
import vn.cchc.route.Reasons;
import vn.cchc.route.State;

/** "Trả lại": back to the writers, with a reason that stands on the text and in the journal. */
final class ReturnEdition implements EditionAction {
  private final Journal journal;

  ReturnEdition(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Action action() {
    return Action.RETURN;
  }

  @Override
  public void apply(Handling h) {
    Edition e = h.edition();
    String reason = Reasons.demanded(h.input());
    boolean fromStart = h.input().resumeAt() == ActionInput.ResumeAt.START;
    int resume = fromStart ? 1 : Math.max(1, e.step());
    Guarded.oneRow(h.tx().mapper(EditionMapper.class)
        .backToWriters(e.id(), e.state(), State.RETURNED, resume, reason, h.now()));
    journal.append(h.tx(), h.entry("article.return", "from=" + e.state() + " step=" + e.step() + " resume=" + resume)
        .because(reason));
  }
}
