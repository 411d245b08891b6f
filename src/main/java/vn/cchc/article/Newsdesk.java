package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import vn.cchc.db.Database;
import vn.cchc.journal.Journal;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Action;
import vn.cchc.route.Actions;
import vn.cchc.route.DueLoop;
import vn.cchc.route.Route;

/** Everything that moves editions, wired once: people's actions, what is due, and what goes live along with a decision. */
public final class Newsdesk {
  private final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private final PublishDue publishDue;
  private final PostAlong postAlong;

  /** wakeUp is told after a commit that changed when the next edition falls due. */
  public Newsdesk(Database database, Clock clock, Journal journal, Route route, Ledger ledger, ArticleDossiers dossiers,
      ArticleAnswers answers, Consumer<Instant> wakeUp) {
    var goLive = new GoLive(ledger, journal);
    var type = new EditionType(dossiers, answers, goLive, Map.of(
        Action.WITHDRAW, new WithdrawEdition(ledger, journal), Action.SET_EXPIRY, new SetExpiry(journal, wakeUp)));
    actions = new Actions<>(database, clock, journal, route, type, wakeUp);
    publishDue = new PublishDue(new DueLoop<>(database, clock, journal, type), new ExpireDue(database, clock, journal));
    postAlong = new PostAlong(goLive);
  }

  public Actions<Edition, ArticleDossier, ArticleAnswer> actions() {
    return actions;
  }

  public PublishDue publishDue() {
    return publishDue;
  }

  public PostAlong postAlong() {
    return postAlong;
  }
}
