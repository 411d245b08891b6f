package vn.cchc.decision;

import vn.cchc.journal.Journal;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Guarded;
import vn.cchc.route.Reasons;
import vn.cchc.route.State;

/** Takes a decision off its route: returned, recalled, or dropped. */
final class HandBack {
  private final Journal journal;

  HandBack(Journal journal) {
    this.journal = journal;
  }

  /** "Trả lại": with a reason that stands on the decision and in the journal. */
  void giveBack(DecisionHandling h) {
    Decision d = h.decision();
    String reason = Reasons.demanded(h.input());
    boolean fromStart = h.input().resumeAt() == ActionInput.ResumeAt.START;
    int resume = fromStart ? 1 : Math.max(1, d.step());
    Guarded.oneRow(h.mapper().backToWriters(d.id(), d.state(), State.RETURNED, resume, reason, h.now()));
    journal.append(h.tx(), h.entry("decision.return", "from=" + d.state() + " resume=" + resume).because(reason));
  }

  /** "Rút lại". */
  void recall(DecisionHandling h) {
    Decision d = h.decision();
    Guarded.oneRow(h.mapper().backToWriters(d.id(), d.state(), State.DRAFT, 1, "", h.now()));
    journal.append(h.tx(), h.entry("decision.recall", "step=" + d.step()));
  }

  /** "Bỏ bản thảo". */
  void discard(DecisionHandling h) {
    Decision d = h.decision();
    String reason = h.input().reasonOrEmpty();
    Guarded.oneRow(h.mapper().end(d.id(), d.state(), State.DISCARDED, reason, h.now()));
    journal.append(h.tx(), h.entry("decision.discard", null).because(reason.isEmpty() ? null : reason));
  }
}
