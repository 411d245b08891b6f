package vn.cchc.article.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.Autosave;
import vn.cchc.article.AutosaveMapper;
import vn.cchc.db.Database;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;

/** Keeps what somebody is typing until they save it; one copy for each writer and edition, not journalled. */
public final class Autosaves {
  private static final int LONGEST = 2_000_000;

  /** What is kept of an edition, and the version that the article has meanwhile. */
  private record BaseVersion(int version, Instant at) {}

  private final Database database;
  private final Clock clock;
  private final ArticleDossiers dossiers;

  public Autosaves(Database database, Clock clock, ArticleDossiers dossiers) {
    this.database = database;
    this.clock = clock;
    this.dossiers = dossiers;
  }

  /** BaseVersion in any case; Stale then says that somebody has saved the article since it was opened here. */
  public Instant keep(Actor actor, long article, int baseVersion, String content) {
    refuseLong(content);
    BaseVersion kept = database.inTransaction(tx -> {
      ArticleDossier d = dossiers.open(tx, actor, article);
      Instant now = clock.instant();
      tx.mapper(AutosaveMapper.class).keep(d.demand(Action.SAVE).id(), actor.id(), content, baseVersion, now);
      return new BaseVersion(d.article().version(), now);
    });
    if (kept.version() != baseVersion) {
      throw new Stale(kept.version(), baseVersion);
    }
    return kept.at();
  }

  /** What a form sends after its article has begun comes too late, and would come back as a draft of the next one. */
  public Instant keepNew(Actor actor, @Nullable String once, String content) {
    refuseLong(content);
    Instant now = clock.instant();
    database.change(tx -> {
      if (once == null || tx.mapper(ArticleMapper.class).begunOnce(actor.id(), once) == null) {
        tx.mapper(AutosaveMapper.class).keep(Autosave.NOT_BEGUN, actor.id(), content, 0, now);
      }
    });
    return now;
  }

  public Optional<Autosave> of(Actor actor, long edition) {
    return database.read(tx -> tx.mapper(AutosaveMapper.class).of(edition, actor.id()));
  }

  public void drop(Actor actor, long edition) {
    database.change(tx -> tx.mapper(AutosaveMapper.class).drop(edition, actor.id()));
  }

  private static void refuseLong(String content) {
    if (content.length() > LONGEST) {
      throw Problems.of("body", "article.too-long", LONGEST);
    }
  }
}
