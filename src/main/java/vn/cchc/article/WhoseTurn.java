package vn.cchc.article;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.route.Route;
import vn.cchc.route.Signers;
import vn.cchc.route.Turn;
import vn.cchc.route.Turns;

/** With whom each text under approval lies, and since when: for the first page, the menu and the article itself. */
public final class WhoseTurn {
  private final Database database;
  private final Clock clock;
  private final Turns turns;

  public WhoseTurn(Database database, Clock clock, Route route) {
    this.database = database;
    this.clock = clock;
    turns = new Turns(route, ArticleDossier.SUBJECT);
  }

  /** How much waits for somebody's own signature. */
  public long countFor(Actor actor) {
    return database.read(tx -> turnsOf(tx, actor).size());
  }

  /** What waits for somebody's own signature, oldest first. */
  public List<Waiting> waitingFor(Actor actor) {
    return database.read(tx -> {
      Map<Long, Turn> own = turnsOf(tx, actor);
      return own.isEmpty() ? List.of() : waiting(tx, tx.mapper(ArticleListMapper.class).ofEditions(own.keySet()), own);
    });
  }

  /** Where these texts lie, all of them under approval. */
  public List<Waiting> of(List<ArticleItem> items) {
    var editions = items.stream().map(ArticleItem::editionId).toList();
    return items.isEmpty() ? List.of() : database.read(tx ->
        waiting(tx, items, turns.of(tx, tx.mapper(ArticleListMapper.class).pending(editions))));
  }

  private Map<Long, Turn> turnsOf(Tx tx, Actor actor) {
    return turns.waitingFor(tx, actor, units -> tx.mapper(ArticleListMapper.class).pendingIn(units));
  }

  private List<Waiting> waiting(Tx tx, List<ArticleItem> items, Map<Long, Turn> of) {
    Registry.people(tx, Turns.people(of));
    return items.stream().map(item -> waiting(tx, item, of.get(item.editionId()))).toList();
  }

  private Waiting waiting(Tx tx, ArticleItem item, Turn turn) {
    return new Waiting(item, turn.step(), Signers.names(tx, turn.signers()), Turns.days(tx, Registry.site(tx, item.site()), item.stepSince(), clock.instant()));
  }
}
