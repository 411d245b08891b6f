package vn.cchc.article;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.Guarded;
import vn.cchc.route.Passed;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Turn;
import vn.cchc.route.WhenToPost;

/** "Duyệt": a signature under the pinned text; after the last step the text is approved, scheduled or posted. */
final class ApproveEdition implements EditionAction {
  private final Route route;
  private final Journal journal;
  private final GoLive goLive;
  private final Consumer<Instant> wakeUp;

  ApproveEdition(Route route, Journal journal, GoLive goLive, Consumer<Instant> wakeUp) {
    this.route = route;
    this.journal = journal;
    this.goLive = goLive;
    this.wakeUp = wakeUp;
  }

  @Override
  public Action action() {
    return Action.APPROVE;
  }

  @Override
  public void apply(Handling h) {
    Edition e = h.edition();
    byte[] pinned = pinned(h, e);
    Turn turn = route.waiting(h.tx(), h.dossier().subject(), e.step());
    Problems.refuseAny(Route.missingTicks(turn.step(), h.input().ticks()));
    route.sign(h.tx(), h.dossier().subject(), turn, h.actor().id(), h.input().ticks(), pinned, h.now());
    if (turn.last()) {
      afterTheLast(h, e, pinned);
    } else {
      handOn(h, e, pinned);
    }
  }

  private static byte[] pinned(Handling h, Edition e) {
    byte[] pinned = e.contentHash();
    if (pinned == null || !Arrays.equals(pinned, PinText.hashOf(h.tx(), e))) {
      throw new WrongState("article.text-moved");
    }
    return pinned;
  }

  private void handOn(Handling h, Edition e, byte[] pinned) {
    Turn next = route.enter(h.tx(), h.dossier().subject(), e.step() + 1);
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).toStep(e.id(), e.step(), next.step().ord(), h.now()));
    route.notePassed(h.tx(), h.dossier().subject(), next, pinned, h.now());
    journal.append(h.tx(), h.entry("article.approve",
        "step=" + e.step() + " next=" + next.step().ord() + Passed.words(next)).hashes(pinned, pinned));
  }

  private void afterTheLast(Handling h, Edition e, byte[] pinned) {
    var when = WhenToPost.after(h.input(), e.proposedPublishAt(), h.now());
    Instant later = when.later();
    State to = later == null ? State.APPROVED : State.SCHEDULED;
    Guarded.oneRow(h.tx().mapper(EditionMapper.class).approve(e.id(), e.step(), to, later, h.now()));
    journal.append(h.tx(), h.entry("article.approve", "step=" + e.step() + " last to=" + to + when.words()).hashes(pinned, pinned));
    if (when.atOnce()) {
      Edition approved = h.tx().mapper(EditionMapper.class).byId(e.id()).orElseThrow();
      goLive.publish(h.tx(), h.actor().id(), List.of(approved), State.APPROVED, h.now());
    } else if (later != null) {
      h.tx().afterCommit(() -> wakeUp.accept(later));
    }
  }
}
