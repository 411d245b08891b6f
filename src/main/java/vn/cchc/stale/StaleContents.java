package vn.cchc.stale;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleDossier;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.stale.StaleMapper.Line;

/** "Rà soát bài": the articles whose procedures have changed, for those responsible for them, and "Giữ nguyên". */
public final class StaleContents {
  private static final int LONGEST = 2_000;

  private final Database database;
  private final Clock clock;
  private final Journal journal;

  public StaleContents(Database database, Clock clock, Journal journal) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
  }

  /** ended null: amended and ended procedures alike. */
  Page<Line> list(Actor actor, @Nullable Site site, boolean open, @Nullable Boolean ended, Paging paging) {
    var units = units(actor);
    if (units.isEmpty()) {
      return Page.of(List.of(), paging, 0);
    }
    var filter = new StaleMapper.Filter(units, site == null ? null : site.id(), open, ended);
    return database.read(tx -> {
      var mapper = tx.mapper(StaleMapper.class);
      return Page.of(mapper.list(filter, paging), paging, mapper.count(filter));
    });
  }

  long open(Actor actor) {
    var units = units(actor);
    return units.isEmpty() ? 0
        : database.read(tx -> tx.mapper(StaleMapper.class).count(new StaleMapper.Filter(units, null, true, null)));
  }

  /** The article stays unchanged, for this reason; visitors no longer see the banner. */
  void keep(Actor actor, long id, String typed) {
    String reason = typed.strip();
    if (reason.length() < 3) {
      throw Problems.of("reason", "article.reason-needed");
    }
    if (reason.length() > LONGEST) {
      throw Problems.of("reason", "article.too-long", LONGEST);
    }
    database.change(tx -> {
      var mapper = tx.mapper(StaleMapper.class);
      Line line = mapper.one(id).filter(l -> units(actor).contains(l.unitId())).orElseThrow(() -> new NotFound("cited.none"));
      if (!mayKeep(actor, line.unitId())) {
        throw new NotAllowed("fault.not-yours");
      }
      if (mapper.keep(id, reason, actor.id(), clock.instant()) == 0) {
        throw new WrongState("cited.dealt-already");
      }
      journal.append(tx, Entry.of(actor.id(), "article.stale-kept", line.siteId(), ArticleDossier.SUBJECT, mapper.editionOf(id))
          .because(reason).with("article=" + line.articleId() + " code=" + line.code()));
    });
  }

  /** Writers correct their text; that it may stay unchanged is up to those responsible for it. */
  static boolean mayKeep(Actor actor, long unit) {
    return Stream.of(Role.HEAD, Role.DESK, Role.LEADER).anyMatch(role -> actor.has(role, unit));
  }

  /** Those who write for a unit, head it or manage its posts. */
  static Set<Long> units(Actor actor) {
    var units = new HashSet<Long>();
    for (Role role : List.of(Role.AUTHOR, Role.HEAD, Role.DESK, Role.LEADER)) {
      units.addAll(actor.unitsAs(role));
    }
    return units;
  }
}
