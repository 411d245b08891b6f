package vn.cchc.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Site;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.lifecycle.Move;

/** A subject of a route as one person opens it: its rows, what is open to this person, and why something is not. */
public interface Dossier<R extends Routed> {
  /** In its addresses and in the API. */
  long id();

  /** Its title or number, for people. */
  String label();

  Site site();

  Subject subject();

  Set<Relation> relations();

  /** Raised by every change; whoever acts names the one they saw. */
  int version();

  /** The row on which an action falls; null where there is none. */
  @Nullable R target(Action action);

  /** The row that most matters to whoever opens it. */
  R current();

  /** In the order in which they are shown. */
  List<Action> actions();

  Lifecycle<State, Action, Relation> table();

  /** Of the message that says that the action does not start from this state. */
  String wrongStateKey();

  default boolean may(Action action) {
    return actions().contains(action);
  }

  /** Throws when the table, the state or the person does not allow the action. */
  default R demand(Action action) {
    R on = target(action);
    Optional<Move<State, Action, Relation>> move = on == null ? Optional.empty() : table().move(action, on.state());
    if (on != null && move.isPresent() && move.get().openTo(relations())) {
      return on;
    }
    if (move.isEmpty() && Relations.couldElsewhere(table(), action, relations())) {
      throw new WrongState(wrongStateKey(), action.code(), current().state().name());
    }
    throw new NotAllowed("fault.not-yours");
  }
}
