package vn.cchc.route;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.journal.Journal;

/** "Duyệt": a signature under the pinned content; after the last step it is approved, scheduled or posted. */
final class Approve<R extends Routed, D extends Dossier<R>> implements Verb<R, D> {
  private final Route route;
  private final Journal journal;
  private final Consumer<Instant> wakeUp;

  Approve(Route route, Journal journal, Consumer<Instant> wakeUp) {
    this.route = route;
    this.journal = journal;
    this.wakeUp = wakeUp;
  }

  @Override
  public void apply(Handling<R, D> h) {
    byte[] pinned = pinned(h);
    Subject subject = h.dossier().subject();
    Turn turn = route.waiting(h.tx(), subject, h.row().step());
    Problems.refuseAny(Route.missingTicks(turn.step(), h.input().ticks()));
    route.sign(h.tx(), subject, turn, h.actor().id(), h.input().ticks(), pinned, h.now());
    if (turn.last()) {
      afterTheLast(h, pinned);
    } else {
      handOn(h, subject, pinned);
    }
  }

  private byte[] pinned(Handling<R, D> h) {
    byte[] pinned = h.row().contentHash();
    if (pinned == null || !Arrays.equals(pinned, h.type().hash(h.tx(), h.row()))) {
      throw new WrongState("article.text-moved");
    }
    return pinned;
  }

  private void handOn(Handling<R, D> h, Subject subject, byte[] pinned) {
    int step = h.row().step();
    Turn next = route.enter(h.tx(), subject, step + 1);
    Guarded.oneRow(h.rows().toStep(h.row().id(), step, next.step().ord(), h.now()));
    route.notePassed(h.tx(), subject, next, pinned, h.now());
    journal.append(h.tx(), h.entry("approve", "step=" + step + " next=" + next.step().ord() + Passed.words(next)).hashes(pinned, pinned));
  }

  private void afterTheLast(Handling<R, D> h, byte[] pinned) {
    R row = h.row();
    var when = WhenToPost.after(h.input(), row.proposedPublishAt(), h.now());
    Instant later = when.later();
    State to = later == null ? State.APPROVED : State.SCHEDULED;
    Guarded.oneRow(h.rows().approve(row.id(), row.step(), to, later, h.now()));
    journal.append(h.tx(), h.entry("approve", "step=" + row.step() + " last to=" + to + when.words()).hashes(pinned, pinned));
    if (when.atOnce()) {
      post(h, h.rows().byId(row.id()).orElseThrow(), wakeUp);
    } else if (later != null) {
      h.tx().afterCommit(() -> wakeUp.accept(later));
    }
  }

  /** The same for "Duyệt và đăng" and for "Đăng". */
  static <R extends Routed, D extends Dossier<R>> void post(Handling<R, D> h, R row, Consumer<Instant> wakeUp) {
    h.type().post(h.tx(), h.actor().id(), List.of(row), row.state(), h.now());
    var moments = h.type().moments(h.dossier(), row, h.now());
    h.tx().afterCommit(() -> moments.forEach(wakeUp));
  }
}
