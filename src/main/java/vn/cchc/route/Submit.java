package vn.cchc.route;

import java.util.ArrayList;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;

/** "Trình duyệt": everything that is lacking is said at once, the content pinned, and whose turn it is found. */
final class Submit<R extends Routed, D extends Dossier<R>> implements Verb<R, D> {
  private final Route route;
  private final Journal journal;

  Submit(Route route, Journal journal) {
    this.route = route;
    this.journal = journal;
  }

  @Override
  public void apply(Handling<R, D> h) {
    R row = h.row();
    int from = row.state() == State.RETURNED ? row.resumeStep() : 1;
    Subject subject = h.dossier().subject().submittedBy(h.actor().id());
    var problems = new ArrayList<>(h.type().lacking(h.tx(), row));
    problems.addAll(route.faults(h.tx(), subject, from));
    Problems.refuseAny(problems);
    byte[] hash = h.type().hash(h.tx(), row);
    Hands.add(h.tx(), subject.type(), row.id(), h.actor().id(), Hands.SUBMITTED, h.now());
    Turn turn = route.enter(h.tx(), subject, from);
    Guarded.oneRow(h.rows().submit(row.id(), row.state(), subject.round(), turn.step().ord(), hash, h.actor().id(), h.now(),
        WhenToPost.proposed(h.input(), row.proposedPublishAt(), h.now())));
    h.type().submitted(h.tx(), row, h.now());
    route.notePassed(h.tx(), subject, turn, hash, h.now());
    journal.append(h.tx(), h.entry("submit", "step=" + turn.step().ord() + Passed.words(turn)).hashes(null, hash));
  }
}
