package vn.cchc.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.Dossier;
import vn.cchc.article.Edition;
import vn.cchc.article.EditionState;
import vn.cchc.article.WhoseTurn;
import vn.cchc.db.Tx;
import vn.cchc.route.Approval;
import vn.cchc.route.Route;
import vn.cchc.route.Step;

/** One step of an edition's way: done by whom, passed on why, or whose turn it is. */
record StepLine(String name, Look look, List<String> people, @Nullable Instant at, String passedOn, int limitDays) {
  /** How a step is drawn. */
  enum Look { DONE, NOW, AHEAD }

  static List<StepLine> of(Tx tx, Route route, Dossier d) {
    Edition e = d.edition();
    var approvals = route.approvals(tx, Dossier.SUBJECT, e.id());
    var lines = new ArrayList<StepLine>();
    for (Step step : route.steps(tx, d.subject())) {
      boolean signed = e.approvedAt() != null && e.state() != EditionState.RETURNED && e.state() != EditionState.DRAFT
          && e.state() != EditionState.IN_REVIEW;
      boolean before = e.state() == EditionState.IN_REVIEW && step.ord() < e.step();
      if (signed || before) {
        lines.add(done(tx, step, newest(approvals, step.ord())));
      } else if (e.state() == EditionState.IN_REVIEW && step.ord() == e.step()) {
        var turn = route.waiting(tx, d.subject(), e.step());
        lines.add(new StepLine(step.name(), Look.NOW, WhoseTurn.names(tx, turn.signers()), e.stepSince(), "", step.limitDays()));
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
