package vn.cchc.search;

import java.util.Collection;
import java.util.List;

/** Reads live articles for the index; writes nothing. */
public interface SearchMapper {
  List<IndexedArticle> live(Collection<Long> ids);

  /** All of them, in the order of ids, starting after one. */
  List<IndexedArticle> liveAfter(long id, int limit);

  List<Long> articlesOf(Collection<Long> editions);
}
