package vn.cchc.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;
import vn.cchc.route.HistoryEvent;

/** Who did what with an article, when and why: names are looked up for the screen, the journal holds ids. */
public final class ArticleHistory {
  private final Database database;
  private final ArticleDossiers dossiers;
  private final Journal journal;

  public ArticleHistory(Database database, ArticleDossiers dossiers, Journal journal) {
    this.database = database;
    this.dossiers = dossiers;
    this.journal = journal;
  }

  public List<HistoryEvent> of(Actor actor, long articleId) {
    return database.read(tx -> {
      dossiers.open(tx, actor, articleId);
      var events = new ArrayList<HistoryEvent>();
      journal.history(tx, "ARTICLE", articleId).forEach(row -> events.add(HistoryEvent.of(tx, row, 1)));
      for (Edition e : tx.mapper(EditionMapper.class).ofArticle(articleId)) {
        journal.history(tx, ArticleDossier.SUBJECT, e.id()).forEach(row -> events.add(HistoryEvent.of(tx, row, e.no())));
      }
      events.sort(Comparator.comparingLong(HistoryEvent::seq));
      return events;
    });
  }
}
