package vn.cchc.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.route.Approval;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Step;
import vn.cchc.route.Subject;

/** One step of a subject's way: done by whom, passed on why, or whose turn it is. */
public record StepLine(String name, Look look, List<String> people, @Nullable Instant at, String passedOn, int limitDays) {
  /** How a step is drawn. */
  public enum Look { DONE, NOW, AHEAD }

  /** Where a subject stands on its way: waiting at a step, or behind the last one. */
  public record Standing(boolean waits, boolean signed, int step, @Nullable Instant since) {}

  public static List<StepLine> of(Tx tx, Route route, ArticleDossier d) {
    Edition e = d.edition();
    boolean signed = e.approvedAt() != null && e.state() != State.RETURNED && e.state() != State.DRAFT
        && e.state() != State.IN_REVIEW;
    return of(tx, route, d.subject(), new Standing(e.state() == State.IN_REVIEW, signed, e.step(), e.stepSince()));
  }

  /** The way of any subject of a route. */
  public static List<StepLine> of(Tx tx, Route route, Subject subject, Standing at) {
    var approvals = route.approvals(tx, subject.type(), subject.id());
    var lines = new ArrayList<StepLine>();
    for (Step step : route.steps(tx, subject)) {
      if (at.signed() || at.waits() && step.ord() < at.step()) {
        lines.add(done(tx, step, newest(approvals, step.ord())));
      } else if (at.waits() && step.ord() == at.step()) {
        var turn = route.waiting(tx, subject, at.step());
        lines.add(new StepLine(step.name(), Look.NOW, WhoseTurn.names(tx, turn.signers()), at.since(), "", step.limitDays()));
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
    return new StepLine(a.stepName(), Look.DONE, by == null ? List.of() : WhoseTurn.names(tx, java.util.Set.of(by)), a.at(),
        a.passedOn() == null ? "" : a.passedOn(), step.limitDays());
  }
}
