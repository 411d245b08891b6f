package vn.cchc.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.db.Tx;
import vn.cchc.journal.JournalRow;

/** Live articles, by their title and text. */
public final class ArticleStock implements IndexSource {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public String folder() {
    return "index";
  }

  @Override
  public String format() {
    return "1";
  }

  @Override
  public Set<Long> touched(Tx tx, List<JournalRow> rows) {
    var articles = subjects(rows, "ARTICLE");
    var editions = subjects(rows, "EDITION");
    if (!editions.isEmpty()) {
      articles.addAll(tx.mapper(SearchMapper.class).articlesOf(editions));
    }
    return articles;
  }

  static Set<Long> subjects(List<JournalRow> rows, String type) {
    return rows.stream().filter(r -> r.subjectType().equals(type)).map(JournalRow::subjectId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public List<Indexed> of(Tx tx, Collection<Long> ids) {
    return indexed(tx.mapper(SearchMapper.class).live(ids));
  }

  @Override
  public List<Indexed> after(Tx tx, long id, int limit) {
    return indexed(tx.mapper(SearchMapper.class).liveAfter(id, limit));
  }

  private static List<Indexed> indexed(List<IndexedArticle> articles) {
    return articles.stream().map(a -> new Indexed(a.id(), Fields.document(a))).toList();
  }
}
