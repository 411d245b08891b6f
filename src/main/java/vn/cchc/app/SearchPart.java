package vn.cchc.app;

import java.util.List;
import vn.cchc.search.ArticleStock;
import vn.cchc.search.IndexFollower;
import vn.cchc.search.ProcedureMapper;
import vn.cchc.search.ProcedureStock;
import vn.cchc.search.SearchArticles;
import vn.cchc.search.SearchMapper;
import vn.cchc.search.SearchProcedures;

/** The indexes that visitors search. */
final class SearchPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(SearchMapper.class, ProcedureMapper.class);

  private final Common c;
  private final IndexFollower articles;
  private final IndexFollower procedures;

  /** Procedures come before the pages in the feed: their lists are built from the index, so it must be right when pages are dropped. */
  SearchPart(Common c) {
    this.c = c;
    articles = new IndexFollower(c.database(), c.settings().home(), new ArticleStock());
    procedures = new IndexFollower(c.database(), c.settings().home(), new ProcedureStock());
    c.feed().add(procedures);
  }

  SearchArticles search() {
    return new SearchArticles(articles);
  }

  SearchProcedures searchProcedures() {
    return new SearchProcedures(procedures);
  }

  @Override
  public List<Object> resources() {
    return List.of();
  }

  /** After the quick followers: a page is dropped before its article is indexed again. */
  @Override
  public void start() {
    c.feed().add(articles);
  }

  @Override
  public void stop() {
    articles.close();
    procedures.close();
  }
}
