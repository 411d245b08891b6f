package vn.cchc.decision.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.decision.RevocationEffects;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;

/** What is asked before an action is done: what it falls on, what follows, and what was typed. */
record ActPage(DecisionAct act, DecisionViews.View view, Form form, List<Problem> problems, @Nullable RevocationEffects aftermath) {
  static final int SHOWN = 50;

  Decision decision() {
    return view.decision();
  }

  Times times() {
    return view.dossier().site().times();
  }

  String own() {
    return "/quyet-dinh/" + decision().id();
  }

  boolean wrong(String field) {
    return problems.stream().anyMatch(p -> p.field().equals(field));
  }

  String key(String what) {
    return "decision.act." + act.path() + "." + what;
  }

  boolean posts() {
    return act == DecisionAct.SUBMIT || act == DecisionAct.PUBLISH || act == DecisionAct.SCHEDULE;
  }

  /** A typed value, else the one that stands. */
  String typed(String field, String standing) {
    return form.names().contains(field) ? form.get(field) : standing;
  }
}
