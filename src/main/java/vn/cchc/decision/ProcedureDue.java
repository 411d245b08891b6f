package vn.cchc.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.NotPublishable;
import vn.cchc.route.RetryWaits;

/** Posts decisions whose time has come, and switches versions at 00:00 of their day in the site's zone. */
public final class ProcedureDue {
  private static final Logger LOG = LoggerFactory.getLogger(ProcedureDue.class);
  private static final int BATCH = 500;
  private static final int COMING = 20;

  private interface Pick extends BiFunction<DecisionMapper, Instant, Optional<Decision>> {}

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final PostDecision post;

  public ProcedureDue(Database database, Clock clock, Journal journal, PostDecision post) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.post = post;
  }

  /** Answers how many turns moved and decisions were posted. */
  public int run() {
    int done = drain(DecisionMapper::lockDue) + drain(DecisionMapper::lockRetry);
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
    return database.read(tx -> {
      var moments = new ArrayList<>(tx.mapper(DecisionMapper.class).nextDue(COMING));
      tx.mapper(VersionMapper.class).comingDays(COMING)
          .forEach(day -> moments.add(Registry.site(tx, day.siteId()).months().startOf(day.day())));
      return moments;
    });
  }

  private int drain(Pick pick) {
    int posted = 0;
    for (int i = 0; i < BATCH; i++) {
      var picked = new long[] {-1};
      try {
        boolean one = database.inTransaction(tx -> {
          var due = pick.apply(tx.mapper(DecisionMapper.class), now());
          picked[0] = due.map(Decision::id).orElse(-1L);
          due.ifPresent(d -> {
            tx.mapper(DecisionMapper.class).raiseVersion(d.id());
            post.post(tx, null, d, now());
          });
          return due.isPresent();
        });
        if (!one) {
          return posted;
        }
        posted++;
      } catch (RuntimeException e) {
        fail(picked[0], e);
      }
    }
    return posted;
  }

  private void fail(long decision, RuntimeException why) {
    if (decision < 0 || Database.isAway(why)) {
      throw why;
    }
    String failure = why instanceof NotPublishable not ? not.failure() : "error";
    LOG.warn("not posted decision={} failure={}", decision, failure, why instanceof NotPublishable ? null : why);
    database.change(tx -> {
      var mapper = tx.mapper(DecisionMapper.class);
      mapper.byId(decision).ifPresent(d -> {
        Instant retry = RetryWaits.next(now(), d.tries());
        if (mapper.fail(decision, failure, retry, now()) == 1) {
          mapper.raiseVersion(decision);
          journal.append(tx, Entry.of(null, "decision.publish-failed", d.siteId(), Decision.SUBJECT, decision)
              .because(failure).with("retryAt=" + retry));
        }
      });
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
