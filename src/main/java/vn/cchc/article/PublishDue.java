package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.route.NotPublishable;
import vn.cchc.route.RetryWaits;
import vn.cchc.route.State;

/** Publishes what is due and expires what has run out, in batches that fall back to one by one. */
public final class PublishDue {
  private static final Logger LOG = LoggerFactory.getLogger(PublishDue.class);
  private static final int BATCH = 500;
  private static final int COMING = 20;

  /** Picks due editions and locks them. */
  private interface Pick extends BiFunction<Tx, Integer, List<Edition>> {}

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final GoLive goLive;

  public PublishDue(Database database, Clock clock, Journal journal, GoLive goLive) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.goLive = goLive;
  }

  /** Answers how many editions went live. */
  public int run() {
    int live = drain((tx, n) -> tx.mapper(EditionMapper.class).lockDue(now(), n), State.SCHEDULED);
    live += drain((tx, n) -> tx.mapper(EditionMapper.class).lockRetries(now(), n), State.PUBLISH_FAILED);
    int expired = expire();
    if (live + expired > 0) {
      LOG.info("due work done published={} expired={}", live, expired);
    }
    return live;
  }

  /** The next moments at which something falls due, for the wake-ups. */
  public List<Instant> coming() {
    return database.read(tx -> tx.mapper(EditionMapper.class).nextDue(COMING));
  }

  private int drain(Pick pick, State from) {
    int published = 0;
    for (int done = BATCH; done > 0; published += done) {
      done = batch(pick, from);
    }
    return published;
  }

  private int batch(Pick pick, State from) {
    try {
      return database.inTransaction(tx -> publish(tx, pick.apply(tx, BATCH), from));
    } catch (RuntimeException e) {
      refuseIfAway(e);
      LOG.warn("batch falls back to one by one: {}", e.toString());
      return oneByOne(pick, from);
    }
  }

  private int oneByOne(Pick pick, State from) {
    int published = 0;
    for (int i = 0; i < BATCH; i++) {
      var picked = new long[] {-1};
      try {
        int one = database.inTransaction(tx -> {
          var due = pick.apply(tx, 1);
          picked[0] = due.isEmpty() ? -1 : due.get(0).id();
          return publish(tx, due, from);
        });
        if (picked[0] < 0) {
          return published;
        }
        published += one;
      } catch (RuntimeException e) {
        refuseIfAway(e);
        fail(picked[0], e);
      }
    }
    return published;
  }

  /** A database that went away says nothing about the text: it stays due, and the next wake-up takes it. */
  private static void refuseIfAway(RuntimeException e) {
    if (Database.isAway(e)) {
      throw e;
    }
  }

  /** Articles that a person holds at this moment are left for the next round. */
  private int publish(Tx tx, List<Edition> due, State from) {
    if (due.isEmpty()) {
      return 0;
    }
    var articles = tx.mapper(ArticleMapper.class);
    var free = new HashSet<>(articles.lockFree(due.stream().map(Edition::articleId).toList()));
    var ready = due.stream().filter(e -> free.contains(e.articleId())).toList();
    if (ready.isEmpty()) {
      return 0;
    }
    goLive.publish(tx, null, ready, from, now());
    articles.raiseVersion(free);
    return ready.size();
  }

  private void fail(long edition, RuntimeException why) {
    if (edition < 0) {
      throw why;
    }
    String failure = why instanceof NotPublishable not ? not.failure() : "error";
    LOG.warn("not published edition={} failure={}", edition, failure, why instanceof NotPublishable ? null : why);
    database.change(tx -> {
      var mapper = tx.mapper(EditionMapper.class);
      mapper.byId(edition).ifPresent(e -> {
        Instant retry = RetryWaits.next(now(), e.tries());
        if (mapper.fail(edition, failure, retry, now()) == 1) {
          tx.mapper(ArticleMapper.class).raiseVersion(List.of(e.articleId()));
          journal.append(tx, Entry.of(null, "article.publish-failed", e.siteId(), Dossier.SUBJECT, edition)
              .because(failure).with("article=" + e.articleId() + " retryAt=" + retry));
        }
      });
    });
  }

  private int expire() {
    int expired = 0;
    for (int done = BATCH; done > 0; expired += done) {
      done = database.inTransaction(this::expireBatch);
    }
    return expired;
  }

  private int expireBatch(Tx tx) {
    var due = tx.mapper(EditionMapper.class).lockExpiring(now(), BATCH);
    var free = due.isEmpty() ? List.<Long>of()
        : tx.mapper(ArticleMapper.class).lockFree(due.stream().map(Edition::articleId).toList());
    var ready = due.stream().filter(e -> free.contains(e.articleId())).toList();
    if (ready.isEmpty()) {
      return 0;
    }
    tx.mapper(EditionMapper.class).expire(ready.stream().map(Edition::id).toList(), now());
    tx.mapper(ArticleMapper.class).endPublication(free, now());
    tx.mapper(ArticleMapper.class).raiseVersion(free);
    journal.append(tx, ready.stream().map(e -> Entry.of(null, "article.expire", e.siteId(), Dossier.SUBJECT, e.id())
        .with("article=" + e.articleId())).toList());
    return ready.size();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
