package vn.cchc.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Site;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.Relations;
import vn.cchc.route.State;
import vn.cchc.route.Subject;

/** An article as one person opens it: its editions, and how he stands to them. */
public record Dossier(
    Article article, Site site, @Nullable Edition working, @Nullable Edition live, Edition newest,
    Subject subject, Set<Relation> relations) {
  public static final String SUBJECT = "EDITION";

  /** The edition that most matters: the one worked on, else the live one, else the newest. */
  public Edition edition() {
    return working != null ? working : live != null ? live : newest;
  }

  /** In the order in which they are shown: first what is done with the working edition, then with the live one. */
  public List<Action> actions() {
    var open = new ArrayList<>(EditionTable.TABLE.open(edition().state(), relations));
    if (working != null && live != null) {
      EditionTable.TABLE.open(live.state(), relations).stream().filter(a -> a != Action.EDIT).forEach(open::add);
    }
    return List.copyOf(open);
  }

  public boolean may(Action action) {
    return actions().contains(action);
  }

  /** The edition on which the action falls; throws when the table, the state or the person does not allow it. */
  public Edition demand(Action action) {
    Edition on = target(action);
    var move = on == null ? Optional.<vn.cchc.lifecycle.Move<State, Action, Relation>>empty()
        : EditionTable.TABLE.move(action, on.state());
    if (move.isPresent() && move.get().openTo(relations) && on != null) {
      return on;
    }
    if (move.isEmpty() && Relations.couldElsewhere(EditionTable.TABLE, action, relations)) {
      throw new WrongState("article.wrong-state", action.code(), edition().state().name());
    }
    throw new NotAllowed("fault.not-yours");
  }

  private @Nullable Edition target(Action action) {
    return switch (action) {
      case WITHDRAW, SET_EXPIRY, EXPIRE -> live;
      default -> edition();
    };
  }
}
