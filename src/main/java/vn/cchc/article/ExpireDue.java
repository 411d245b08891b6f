package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Takes editions whose time has run out off the lists; articles that a person holds at this moment are left for the next round. */
final class ExpireDue {
  private static final int BATCH = 500;

  private final Database database;
  private final Clock clock;
  private final Journal journal;

  ExpireDue(Database database, Clock clock, Journal journal) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
  }

  /** Answers how many expired. */
  int run() {
    int expired = 0;
    for (int done = BATCH; done > 0; expired += done) {
      done = database.inTransaction(this::batch);
    }
    return expired;
  }

  private int batch(Tx tx) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var articles = tx.mapper(ArticleMapper.class);
    var due = tx.mapper(EditionMapper.class).lockExpiring(now, BATCH);
    var free = due.isEmpty() ? List.<Long>of() : articles.lockFree(due.stream().map(Edition::articleId).toList());
    var ready = due.stream().filter(e -> free.contains(e.articleId())).toList();
    if (ready.isEmpty()) {
      return 0;
    }
    tx.mapper(EditionMapper.class).expire(ready.stream().map(Edition::id).toList(), now);
    articles.endPublication(free, now);
    articles.raiseVersion(free);
    journal.append(tx, ready.stream().map(e -> Entry.of(null, "article.expire", e.siteId(), ArticleDossier.SUBJECT, e.id())
        .with("article=" + e.articleId())).toList());
    return ready.size();
  }
}
