package vn.cchc.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Site;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.route.Action;
import vn.cchc.route.Dossier;
import vn.cchc.route.Relation;
import vn.cchc.route.State;
import vn.cchc.route.Subject;

/** An article as one person opens it: its editions, and how they stand to them. */
public record ArticleDossier(
    Article article, Site site, @Nullable Edition working, @Nullable Edition live, Edition newest,
    Subject subject, Set<Relation> relations) implements Dossier<Edition> {
  public static final String SUBJECT = "EDITION";

  /** The edition that most matters: the one worked on, else the live one, else the newest. */
  public Edition edition() {
    return working != null ? working : live != null ? live : newest;
  }

  /** In the order in which they are shown: first what is done with the working edition, then with the live one. */
  @Override
  public List<Action> actions() {
    var open = new ArrayList<>(EditionTable.TABLE.open(edition().state(), relations));
    if (working != null && live != null) {
      EditionTable.TABLE.open(live.state(), relations).stream().filter(a -> a != Action.EDIT).forEach(open::add);
    }
    return List.copyOf(open);
  }

  @Override
  public long id() {
    return article.id();
  }

  @Override
  public String label() {
    return edition().title();
  }

  @Override
  public int version() {
    return article.version();
  }

  @Override
  public Edition current() {
    return edition();
  }

  @Override
  public Lifecycle<State, Action, Relation> table() {
    return EditionTable.TABLE;
  }

  @Override
  public String wrongStateKey() {
    return "article.wrong-state";
  }

  @Override
  public @Nullable Edition target(Action action) {
    return switch (action) {
      case WITHDRAW, SET_EXPIRY, EXPIRE -> live;
      default -> edition();
    };
  }
}
