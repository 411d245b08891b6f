package vn.cchc.decision;

import java.util.List;
import java.util.Set;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Site;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.Relations;
import vn.cchc.route.Subject;

/** A decision as one person opens it, and how he stands to it. */
public record DecisionDossier(Decision decision, Site site, Subject subject, Set<Relation> relations) {

  public List<Action> actions() {
    return DecisionTable.TABLE.open(decision.state(), relations);
  }

  public boolean may(Action action) {
    return actions().contains(action);
  }

  /** Throws when the table, the state or the person does not allow the action. */
  public Decision demand(Action action) {
    var move = DecisionTable.TABLE.move(action, decision.state());
    if (move.isPresent() && move.get().openTo(relations)) {
      return decision;
    }
    if (move.isEmpty() && Relations.couldElsewhere(DecisionTable.TABLE, action, relations)) {
      throw new WrongState("decision.wrong-state", action.code(), decision.state().name());
    }
    throw new NotAllowed("fault.not-yours");
  }
}
