package vn.cchc.decision;

import java.util.Optional;
import java.util.Set;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.route.Hands;
import vn.cchc.route.Relations;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Subject;

/** Opens decisions for reading or, locked, for a change; what somebody may not see does not exist for them. */
public final class DecisionDossiers {
  private final Route route;

  public DecisionDossiers(Route route) {
    this.route = route;
  }

  public DecisionDossier open(Tx tx, Actor actor, long id) {
    return tx.once("decision " + id + " for " + actor.id(), () -> of(tx, actor, tx.mapper(DecisionMapper.class).byId(id)));
  }

  public DecisionDossier lock(Tx tx, Actor actor, long id) {
    return of(tx, actor, tx.mapper(DecisionMapper.class).lock(id));
  }

  private DecisionDossier of(Tx tx, Actor actor, Optional<Decision> found) {
    Decision d = found.orElseThrow(() -> new NotFound("decision.none"));
    Site site = Registry.site(tx, d.siteId());
    Subject subject = subject(d, Hands.of(tx, Decision.SUBJECT, d.id()));
    Integer waiting = d.state() == State.IN_REVIEW ? (Integer) d.step() : null;
    var relations = Relations.of(tx, route, actor, subject, d.createdBy() == actor.id(), d.submittedBy(), waiting);
    boolean inside = actor.grants().stream().anyMatch(g -> actor.has(g.role(), d.unitId()));
    if (relations.isEmpty() && !inside && !actor.belongsTo(site)) {
      throw new NotFound("decision.none");
    }
    return new DecisionDossier(d, site, subject, relations);
  }

  /** The decision as its route sees it. */
  public static Subject subject(Decision d, Set<Long> hands) {
    return new Subject(Decision.SUBJECT, d.id(), d.siteId(), "", d.unitId(), d.round(), hands);
  }
}
