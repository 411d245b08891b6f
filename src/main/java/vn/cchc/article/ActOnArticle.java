package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.PlausibleTime;
import vn.cchc.route.Reasons;

/** The way of every action: transaction, lock, permission, version, change. Buttons and API call the same. */
public final class ActOnArticle {
  private final Database database;
  private final Clock clock;
  private final Dossiers dossiers;
  private final ArticleAnswers answers;
  private final Map<Action, EditionAction> verbs = new EnumMap<>(Action.class);

  public ActOnArticle(Database database, Clock clock, Dossiers dossiers, ArticleAnswers answers, List<EditionAction> all) {
    this.database = database;
    this.clock = clock;
    this.dossiers = dossiers;
    this.answers = answers;
    all.forEach(verb -> verbs.put(verb.action(), verb));
  }

  /** 403 not his, 409 wrong state or stale, 422 requirements; answers the article as it now is. */
  public ArticleAnswer act(Actor actor, long articleId, Action action, ActionInput input) {
    EditionAction verb = verb(action);
    return database.inTransaction(tx -> {
      Dossier dossier = dossiers.lock(tx, actor, articleId);
      Edition edition = dossier.demand(action);
      if (input.versionSeen() != dossier.article().version()) {
        throw new Stale(answers.of(tx, dossier), input);
      }
      apply(tx, actor, dossier, edition, verb, input);
      return answers.of(tx, dossiers.open(tx, actor, articleId));
    });
  }

  /** The same in the transaction of something that the article goes along with; nobody has looked at its version. */
  public void along(Tx tx, Actor actor, long articleId, Action action, ActionInput input) {
    Dossier dossier = dossiers.lock(tx, actor, articleId);
    apply(tx, actor, dossier, dossier.demand(action), verb(action), input);
  }

  private void apply(Tx tx, Actor actor, Dossier dossier, Edition edition, EditionAction verb, ActionInput input) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Reasons.refuseLong(input);
    PlausibleTime.refuseFar("publishAt", input.publishAt(), now);
    PlausibleTime.refuseFar("expiresAt", input.expiresAt(), now);
    tx.mapper(ArticleMapper.class).raiseVersion(List.of(dossier.article().id()));
    verb.apply(new Handling(tx, actor, dossier, edition, input, now));
  }

  private EditionAction verb(Action action) {
    EditionAction verb = verbs.get(action);
    if (verb == null) {
      throw new NotFound("article.no-such-action");
    }
    return verb;
  }
}
