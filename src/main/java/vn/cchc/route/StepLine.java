package vn.cchc.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;

/** One step of a subject's way: done by whom, passed on why, or whose turn it is. */
public record StepLine(String name, Look look, List<String> people, @Nullable Instant at, String passedOn, int limitDays) {
  /** How a step is drawn. */
  public enum Look { DONE, NOW, AHEAD }

  public static List<StepLine> of(Tx tx, Route route, Dossier<?> dossier) {
    Routed row = dossier.current();
    Subject subject = dossier.subject();
    boolean waits = row.state() == State.IN_REVIEW;
    boolean signed = row.state().waitsForPosting() || row.state().wasPosted();
    var approvals = route.approvals(tx, subject.type(), subject.id());
    var lines = new ArrayList<StepLine>();
    for (Step step : route.steps(tx, subject)) {
      if (signed || waits && step.ord() < row.step()) {
        lines.add(done(tx, step, newest(approvals, step.ord())));
      } else if (waits && step.ord() == row.step()) {
        var turn = route.waiting(tx, subject, row.step());
        lines.add(new StepLine(step.name(), Look.NOW, Signers.names(tx, turn.signers()), row.stepSince(), "", step.limitDays()));
      } else {
        lines.add(new StepLine(step.name(), Look.AHEAD, List.of(), null, "", step.limitDays()));
      }
    }
    return lines;
  }

  private static @Nullable Approval newest(List<Approval> approvals, int step) {
    return approvals.stream().filter(a -> a.step() == step).reduce((a, b) -> b).orElse(null);
  }

  private static StepLine done(Tx tx, Step step, @Nullable Approval a) {
    if (a == null) {
      return new StepLine(step.name(), Look.DONE, List.of(), null, "", step.limitDays());
    }
    Long by = a.byAccount();
    return new StepLine(a.stepName(), Look.DONE, by == null ? List.of() : Signers.names(tx, Set.of(by)), a.at(),
        a.passedOn() == null ? "" : a.passedOn(), step.limitDays());
  }
}
