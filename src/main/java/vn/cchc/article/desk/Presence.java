package vn.cchc.article.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.db.Database;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;

/** Who else has a text open for writing: said before typing starts. */
public final class Presence {
  private static final Duration LASTS = Duration.ofSeconds(60);

  private final Database database;
  private final Clock clock;
  private final ArticleDossiers dossiers;

  public Presence(Database database, Clock clock, ArticleDossiers dossiers) {
    this.database = database;
    this.clock = clock;
    this.dossiers = dossiers;
  }

  /** Notes that somebody is here and answers the names of the others. */
  public List<String> here(Actor actor, long article) {
    Instant now = clock.instant();
    return database.inTransaction(tx -> {
      long edition = dossiers.open(tx, actor, article).demand(Action.SAVE).id();
      tx.mapper(PresenceMapper.class).here(edition, actor.id(), now);
      return tx.mapper(PresenceMapper.class).others(edition, actor.id(), now.minus(LASTS));
    });
  }

  public List<String> others(Actor actor, long edition) {
    return database.read(tx ->
        tx.mapper(PresenceMapper.class).others(edition, actor.id(), clock.instant().minus(LASTS)));
  }
}
