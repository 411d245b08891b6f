package vn.cchc.route;

import vn.cchc.journal.Journal;

/** Takes a subject off its route: returned, recalled, or dropped. */
final class HandBack<R extends Routed, D extends Dossier<R>> {
  private final Journal journal;

  HandBack(Journal journal) {
    this.journal = journal;
  }

  /** "Trả lại": back to the writers, with a reason that stands on the row and in the journal. */
  void giveBack(Handling<R, D> h) {
    R row = h.row();
    String reason = Reasons.demanded(h.input());
    boolean fromStart = h.input().resumeAt() == ActionInput.ResumeAt.START;
    int resume = fromStart ? 1 : Math.max(1, row.step());
    Guarded.oneRow(h.rows().backToWriters(row.id(), row.state(), State.RETURNED, resume, reason, h.now()));
    journal.append(h.tx(), h.entry("return", "from=" + row.state() + " step=" + row.step() + " resume=" + resume).because(reason));
  }

  /** "Rút lại": the writer takes it back before it is approved. */
  void recall(Handling<R, D> h) {
    R row = h.row();
    Guarded.oneRow(h.rows().backToWriters(row.id(), row.state(), State.DRAFT, 1, "", h.now()));
    journal.append(h.tx(), h.entry("recall", "step=" + row.step()).because(h.reason()));
  }

  /** "Bỏ bản thảo": it is kept with its history, but nobody works on it any more. */
  void discard(Handling<R, D> h) {
    R row = h.row();
    Guarded.oneRow(h.rows().end(row.id(), row.state(), State.DISCARDED, h.input().reasonOrEmpty(), h.now()));
    journal.append(h.tx(), h.entry("discard", "").because(h.reason()));
  }
}
