package vn.cchc.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.DueLoop;

/** Posts decisions whose time has come, and switches versions at 00:00 of their day in the site's zone. */
public final class ProcedureDue {
  private static final Logger LOG = LoggerFactory.getLogger(ProcedureDue.class);
  private static final int BATCH = 500;
  private static final int COMING = 20;

  private final Database database;
  private final Clock clock;
  private final PostDecision post;
  private final DueLoop<Decision> loop;

  public ProcedureDue(Database database, Clock clock, PostDecision post, DueLoop<Decision> loop) {
    this.database = database;
    this.clock = clock;
    this.post = post;
    this.loop = loop;
  }

  /** Answers how many turns moved and decisions were posted. */
  public int run() {
    int done = loop.run();
    // somewhere on earth it is tomorrow already
    LocalDate latest = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(1);
    for (long site : database.read(tx -> tx.mapper(VersionMapper.class).sitesWithUpcoming(latest))) {
      done += switchOver(site);
    }
    if (done > 0) {
      LOG.info("procedures brought up to date moved={}", done);
    }
    return done;
  }

  /** The next moments at which something falls due, for the wake-ups. */
  public List<Instant> coming() {
    var moments = new ArrayList<>(loop.coming());
    return database.read(tx -> {
      tx.mapper(VersionMapper.class).comingDays(COMING)
          .forEach(day -> moments.add(Registry.site(tx, day.siteId()).months().startOf(day.day())));
      return moments;
    });
  }

  /** Procedures that somebody holds at this moment are left for the next round. */
  private int switchOver(long site) {
    int moved = 0;
    for (int done = 1; done > 0; moved += done) {
      done = database.inTransaction(tx -> switchBatch(tx, site));
    }
    return moved;
  }

  private int switchBatch(Tx tx, long siteId) {
    var versions = tx.mapper(VersionMapper.class);
    Site site = Registry.site(tx, siteId);
    Instant now = now();
    var due = versions.due(siteId, site.months().dayOf(now), BATCH);
    var free = due.isEmpty() ? List.<Long>of() : versions.lockFreeEntries(due);
    return free.isEmpty() ? 0 : post.switchOver(tx, siteId, free, now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
