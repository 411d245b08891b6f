package vn.cchc.decision;

import vn.cchc.fault.WrongState;
import vn.cchc.route.Guarded;
import vn.cchc.route.Handling;
import vn.cchc.route.Reasons;
import vn.cchc.route.State;
import vn.cchc.route.Verb;

/** "Thu hồi": the decision stays, with its reason; a correction that stands has to be revoked before. */
final class RevokeDecision implements Verb<Decision, DecisionDossier> {
  private final PostDecision post;

  RevokeDecision(PostDecision post) {
    this.post = post;
  }

  @Override
  public void apply(Handling<Decision, DecisionDossier> h) {
    String reason = Reasons.demanded(h.input());
    Decision d = h.row();
    if (h.tx().mapper(DecisionMapper.class).correctionStands(d.id())) {
      throw new WrongState("decision.correction-stands");
    }
    Guarded.oneRow(h.rows().end(d.id(), d.state(), State.WITHDRAWN, reason, h.now()));
    post.withdraw(h.tx(), h.actor().id(), d, reason, h.now());
  }
}
