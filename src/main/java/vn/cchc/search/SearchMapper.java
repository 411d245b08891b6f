package vn.cchc.search;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Reads live articles for the index; writes nothing. */
public interface SearchMapper {
  List<IndexedArticle> live(@Param("ids") Collection<Long> ids);

  /** All of them, in the order of ids, starting after one. */
  List<IndexedArticle> liveAfter(@Param("id") long id, @Param("limit") int limit);

  List<Long> articlesOf(@Param("editions") Collection<Long> editions);
}
