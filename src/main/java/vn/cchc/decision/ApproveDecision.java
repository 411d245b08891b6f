package vn.cchc.decision;

import java.time.Instant;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.journal.Journal;
import vn.cchc.route.Guarded;
import vn.cchc.route.Passed;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Turn;
import vn.cchc.route.WhenToPost;

/** "Duyệt": a signature under the pinned decision; after the last step it is approved, scheduled or posted. */
final class ApproveDecision implements DecisionAction {
  private final Route route;
  private final Journal journal;
  private final PostDecision post;
  private final Consumer<Instant> wakeUp;

  ApproveDecision(Route route, Journal journal, PostDecision post, Consumer<Instant> wakeUp) {
    this.route = route;
    this.journal = journal;
    this.post = post;
    this.wakeUp = wakeUp;
  }

  @Override
  public void apply(DecisionHandling h) {
    Decision d = h.decision();
    byte[] pinned = d.contentHash();
    if (pinned == null || !PinDecision.holds(h.tx(), d)) {
      throw new WrongState("article.text-moved");
    }
    Turn turn = route.waiting(h.tx(), h.dossier().subject(), d.step());
    Problems.refuseAny(Route.missingTicks(turn.step(), h.input().ticks()));
    route.sign(h.tx(), h.dossier().subject(), turn, h.actor().id(), h.input().ticks(), pinned, h.now());
    if (turn.last()) {
      afterTheLast(h, d, pinned);
    } else {
      handOn(h, d, pinned);
    }
  }

  private void handOn(DecisionHandling h, Decision d, byte[] pinned) {
    Turn next = route.enter(h.tx(), h.dossier().subject(), d.step() + 1);
    Guarded.oneRow(h.mapper().toStep(d.id(), d.step(), next.step().ord(), h.now()));
    route.notePassed(h.tx(), h.dossier().subject(), next, pinned, h.now());
    journal.append(h.tx(), h.entry("decision.approve",
        "step=" + d.step() + " next=" + next.step().ord() + Passed.words(next)).hashes(pinned, pinned));
  }

  private void afterTheLast(DecisionHandling h, Decision d, byte[] pinned) {
    var when = WhenToPost.after(h.input(), d.proposedPublishAt(), h.now());
    Instant later = when.later();
    State to = later == null ? State.APPROVED : State.SCHEDULED;
    Guarded.oneRow(h.mapper().approve(d.id(), d.step(), to, later, h.now()));
    journal.append(h.tx(), h.entry("decision.approve", "step=" + d.step() + " last to=" + to + when.words()).hashes(pinned, pinned));
    if (when.atOnce()) {
      post.post(h.tx(), h.actor().id(), h.mapper().byId(d.id()).orElseThrow(), h.now());
      h.wake(wakeUp);
    } else if (later != null) {
      h.tx().afterCommit(() -> wakeUp.accept(later));
    }
  }
}
