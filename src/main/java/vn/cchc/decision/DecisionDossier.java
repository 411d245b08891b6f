package vn.cchc.decision;

import java.util.List;
import java.util.Set;
import vn.cchc.identity.Site;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.route.Action;
import vn.cchc.route.Dossier;
import vn.cchc.route.Relation;
import vn.cchc.route.State;
import vn.cchc.route.Subject;

/** A decision as one person opens it, and how they stand to it. */
public record DecisionDossier(Decision decision, Site site, Subject subject, Set<Relation> relations) implements Dossier<Decision> {

  @Override
  public long id() {
    return decision.id();
  }

  @Override
  public String label() {
    return decision.number();
  }

  @Override
  public int version() {
    return decision.version();
  }

  @Override
  public Decision current() {
    return decision;
  }

  @Override
  public Decision target(Action action) {
    return decision;
  }

  @Override
  public List<Action> actions() {
    return table().open(decision.state(), relations);
  }

  @Override
  public Lifecycle<State, Action, Relation> table() {
    return DecisionTable.TABLE;
  }

  @Override
  public String wrongStateKey() {
    return "decision.wrong-state";
  }
}
