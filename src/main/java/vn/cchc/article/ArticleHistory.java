package vn.cchc.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalRow;

/** Who did what with an article, when and why: names are looked up for the screen, the journal holds ids. */
public final class ArticleHistory {
  /** One event; name and title are empty for the system. */
  public record Event(long seq, Instant at, String action, int edition, @Nullable Long actor, String name, String title,
      @Nullable String reason, @Nullable String detail) {}

  private final Database database;
  private final ArticleDossiers dossiers;
  private final Journal journal;

  public ArticleHistory(Database database, ArticleDossiers dossiers, Journal journal) {
    this.database = database;
    this.dossiers = dossiers;
    this.journal = journal;
  }

  public List<Event> of(Actor actor, long articleId) {
    return database.read(tx -> {
      dossiers.open(tx, actor, articleId);
      var events = new ArrayList<Event>();
      journal.history(tx, "ARTICLE", articleId).forEach(row -> events.add(event(tx, row, 1)));
      for (Edition e : tx.mapper(EditionMapper.class).ofArticle(articleId)) {
        journal.history(tx, ArticleDossier.SUBJECT, e.id()).forEach(row -> events.add(event(tx, row, e.no())));
      }
      events.sort(Comparator.comparingLong(Event::seq));
      return events;
    });
  }

  /** The row with the name of who acted. */
  public static Event event(Tx tx, JournalRow row, int edition) {
    var account = row.actor() == null ? null : tx.mapper(AccountMapper.class).byId(row.actor()).orElse(null);
    return new Event(row.seq(), row.at(), row.action(), edition, row.actor(), account == null ? "" : account.fullName(),
        account == null ? "" : account.title(), row.reason(), row.detail());
  }
}
