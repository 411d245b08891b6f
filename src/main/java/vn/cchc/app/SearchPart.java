package vn.cchc.app;

import java.util.List;
import vn.cchc.search.IndexFollower;
import vn.cchc.search.SearchArticles;
import vn.cchc.search.SearchMapper;

/** The index that visitors search. */
final class SearchPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(SearchMapper.class);

  private final Common c;
  private final IndexFollower follower;

  SearchPart(Common c) {
    this.c = c;
    follower = new IndexFollower(c.database(), c.settings().home());
  }

  SearchArticles search() {
    return new SearchArticles(follower);
  }

  @Override
  public List<Object> resources() {
    return List.of();
  }

  /** After the quick followers: a page is dropped before its article is indexed anew. */
  @Override
  public void start() {
    c.feed().add(follower);
  }

  @Override
  public void stop() {
    follower.close();
  }
}
