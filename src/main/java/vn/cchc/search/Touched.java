package vn.cchc.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.db.Database;
import vn.cchc.journal.JournalRow;

/** Which articles rows of the journal are about. */
final class Touched {
  private Touched() {}

  static Set<Long> articles(Database database, List<JournalRow> rows) {
    var articles = subjects(rows, "ARTICLE");
    var editions = subjects(rows, "EDITION");
    if (!editions.isEmpty()) {
      articles.addAll(database.read(tx -> tx.mapper(SearchMapper.class).articlesOf(editions)));
    }
    return articles;
  }

  private static Set<Long> subjects(List<JournalRow> rows, String type) {
    return rows.stream().filter(r -> r.subjectType().equals(type)).map(JournalRow::subjectId)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
