package vn.cchc.route;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.lifecycle.Lifecycle;

/** How a person stands to something that goes along a route. */
public final class Relations {
  private Relations() {}

  /** wrote: they are one of its authors; waitingStep is null while nobody's signature is asked for. */
  public static Set<Relation> of(Tx tx, Route route, Actor actor, Subject subject, boolean wrote,
      @Nullable Long submittedBy, @Nullable Integer waitingStep) {
    var found = EnumSet.noneOf(Relation.class);
    boolean inUnit = actor.grants().stream().anyMatch(g -> actor.has(g.role(), subject.unit()));
    add(found, Relation.AUTHOR, inUnit && wrote);
    add(found, Relation.SUBMITTER, inUnit && submittedBy != null && submittedBy == actor.id());
    add(found, Relation.HEAD, actor.has(Role.HEAD, subject.unit()));
    add(found, Relation.DESK, actor.has(Role.DESK, subject.unit()));
    add(found, Relation.LEADER, actor.has(Role.LEADER, subject.unit()));
    add(found, Relation.ON_ROUTE, route.onRoute(tx, subject, actor.id()));
    add(found, Relation.APPROVER, waitingStep != null
        && route.waiting(tx, subject, waitingStep).signers().contains(actor.id()));
    return found;
  }

  /** Whether they could take the action from another state: then it is the state that is wrong and not the person. */
  public static <S extends Enum<S>> boolean couldElsewhere(Lifecycle<S, Action, Relation> table, Action action,
      Set<Relation> relations) {
    var broad = relations.isEmpty() ? EnumSet.noneOf(Relation.class) : EnumSet.copyOf(relations);
    if (broad.contains(Relation.ON_ROUTE)) {
      broad.add(Relation.APPROVER);
    }
    return table.moves().stream().anyMatch(m -> m.action() == action && m.openTo(broad));
  }

  private static void add(Set<Relation> found, Relation relation, boolean holds) {
    if (holds) {
      found.add(relation);
    }
  }
}
