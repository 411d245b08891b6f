package vn.cchc.route;

import java.util.EnumSet;
import java.util.Set;
import vn.cchc.identity.Role;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.route.Somebody.Standing;

/** What each person is answered, computed from the table, the place and the role alone; hiddenFrom may not even see it. */
record Expected(Lifecycle<State, Action, Relation> table, Set<Standing> hiddenFrom) {
  static final int TAKEN = 200;

  boolean takes(Somebody who, Stage stage, Action action) {
    return status(who, stage, action) == TAKEN;
  }

  int status(Somebody who, Stage stage, Action action) {
    if (hiddenFrom.contains(who.standing()) || !isForPeople(action)) {
      return 404;
    }
    var relations = relations(who, stage);
    var move = table.move(action, stage.state());
    if (move.isPresent() && move.get().openTo(relations)) {
      return TAKEN;
    }
    if (relations.contains(Relation.ON_ROUTE)) {
      relations.add(Relation.APPROVER);
    }
    boolean elsewhere = table.moves().stream().anyMatch(m -> m.action() == action && m.openTo(relations));
    return move.isEmpty() && elsewhere ? 409 : 403;
  }

  private boolean isForPeople(Action action) {
    return table.moves().stream().anyMatch(m -> m.action() == action && !m.who().equals(Set.of(Relation.SYSTEM)));
  }

  /** The usual route is HEAD of the unit, then LEADER. */
  private static Set<Relation> relations(Somebody who, Stage stage) {
    var found = EnumSet.noneOf(Relation.class);
    boolean own = who.standing() == Standing.OWN;
    if (!own && who.standing() != Standing.SAME_UNIT) {
      return found;
    }
    if (own) {
      boolean submitted = stage.state() != State.DRAFT && stage.state() != State.DISCARDED;
      found.addAll(submitted ? Set.of(Relation.AUTHOR, Relation.SUBMITTER) : Set.of(Relation.AUTHOR));
    }
    if (Set.of(Role.HEAD, Role.DESK, Role.LEADER).contains(who.role())) {
      found.add(Relation.valueOf(who.role().name()));
    }
    if (who.role() == Role.HEAD || who.role() == Role.LEADER) {
      found.add(Relation.ON_ROUTE);
    }
    boolean theirStep = stage.step() == 1 && who.role() == Role.HEAD || stage.step() == 2 && who.role() == Role.LEADER;
    if (theirStep && !own) {
      found.add(Relation.APPROVER);
    }
    return found;
  }
}
