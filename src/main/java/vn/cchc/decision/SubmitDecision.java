package vn.cchc.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.Guarded;
import vn.cchc.route.Passed;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Subject;
import vn.cchc.route.Turn;
import vn.cchc.route.WhenToPost;

/** "Trình duyệt": every item looked at, the text pinned, and whose turn it is. */
final class SubmitDecision implements DecisionAction {
  private static final int MOST_NAMED = 20;

  private final Route route;
  private final Journal journal;

  SubmitDecision(Route route, Journal journal) {
    this.route = route;
    this.journal = journal;
  }

  @Override
  public void apply(DecisionHandling h) {
    Decision d = h.decision();
    var problems = requirements(h);
    problems.addAll(route.faults(h.tx(), subject(h), from(h.decision())));
    Problems.refuseAny(problems);
    byte[] hash = PinDecision.hashOf(h.tx(), d);
    h.mapper().addHand(d.id(), h.actor().id(), "SUBMITTED", h.now());
    Subject subject = subject(h);
    Turn turn = route.enter(h.tx(), subject, from(d));
    Guarded.oneRow(h.mapper().submit(d.id(), d.state(), subject.round(), turn.step().ord(), hash, h.actor().id(), h.now(),
        WhenToPost.proposed(h.input(), d.proposedPublishAt(), h.now())));
    route.notePassed(h.tx(), subject, turn, hash, h.now());
    journal.append(h.tx(), h.entry("decision.submit", "step=" + turn.step().ord() + Passed.words(turn)).hashes(null, hash));
  }

  private static List<Problem> requirements(DecisionHandling h) {
    var found = new ArrayList<Problem>();
    var counts = DecisionAnswers.counts(h.tx(), h.decision());
    if (counts.open() > 0) {
      found.add(new Problem("items", "decision.items-open", counts.open()));
    }
    if (counts.accepted() == 0) {
      found.add(new Problem("items", "decision.no-items"));
    }
    h.tx().mapper(VersionMapper.class).nameless(h.decision().id(), MOST_NAMED).forEach(code ->
        found.add(new Problem("items", "procedure.name-needed", code)));
    h.tx().mapper(VersionMapper.class).replacedByNothing(h.decision().id()).forEach(code ->
        found.add(new Problem("items", "decision.replacement-missing", code)));
    return found;
  }

  private static int from(Decision d) {
    return d.state() == State.RETURNED ? d.resumeStep() : 1;
  }

  private static Subject subject(DecisionHandling h) {
    var hands = new HashSet<>(h.mapper().hands(h.decision().id()));
    hands.add(h.actor().id());
    Subject s = DecisionDossiers.subject(h.decision(), hands);
    return new Subject(s.type(), s.id(), s.site(), s.kind(), s.unit(), s.round() + 1, s.hands());
  }
}
