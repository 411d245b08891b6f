package vn.cchc.decision.desk;

import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.decision.RevocationEffects;
import vn.cchc.route.Act;
import vn.cchc.route.Asked;

/** What is asked before an action on a decision: what it does to its procedures; effects are those of a revocation. */
record ActPage(Asked asked, DecisionViews.View view, @Nullable RevocationEffects effects) {
  Decision decision() {
    return view.decision();
  }

  boolean posts() {
    return takesTime() || asked.act() == Act.PUBLISH;
  }

  boolean takesTime() {
    return asked.act() == Act.SUBMIT || asked.act() == Act.SCHEDULE;
  }
}
