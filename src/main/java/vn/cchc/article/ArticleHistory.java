package vn.cchc.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cchc.db.Database;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalRow;
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
      Map<Long, Integer> numbers = new HashMap<>();
      ArticleDossiers.editions(tx, articleId).forEach(e -> numbers.put(e.id(), e.no()));
      var rows = new ArrayList<>(journal.history(tx, "ARTICLE", articleId));
      rows.addAll(journal.history(tx, ArticleDossier.SUBJECT, numbers.keySet()));
      Registry.people(tx, rows.stream().map(JournalRow::actor).filter(Objects::nonNull).toList());
      return rows.stream().map(row -> HistoryEvent.of(tx, row, row.subjectType().equals("ARTICLE") ? 1 : numbers.get(row.subjectId())))
          .sorted(Comparator.comparingLong(HistoryEvent::seq)).toList();
    });
  }
}
