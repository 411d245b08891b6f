package vn.cchc.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.route.State;

/** SQL of the lists of articles that the desk and the API show; reads only. */
public interface ArticleListMapper {
  /** What is asked of a list; units are those that the asker may see. */
  record Filter(Collection<Long> units, @Nullable Long site, @Nullable Long unit, @Nullable State state,
      @Nullable Long author, @Nullable Kind kind, String key, String sort) {}

  /** Where a text under approval stands in its route. */
  record Standing(long editionId, long siteId, long unitId, Kind kind, int round, int step) {}

  /** Somebody who wrote, edited or submitted an edition. */
  record Hand(long editionId, long accountId) {}

  List<Standing> standings(Collection<Long> editions);

  List<Hand> hands(Collection<Long> editions);

  List<ArticleItem> list(Filter filter, Paging paging);

  long count(Filter filter);

  /** Everything that waits for a signature in these units, oldest first; a notice that goes with its decision waits there. */
  List<ArticleItem> inReview(Collection<Long> units);

  /** Of these states, what somebody wrote or submitted himself. */
  List<ArticleItem> mine(long account, Collection<State> states, int limit);

  List<ArticleItem> inStates(Collection<Long> units, Collection<State> states, int limit);

  /** What is scheduled, failed or went live between two instants: for the month's calendar. */
  List<ArticleItem> calendar(long site, Instant from, Instant until);

  long countOverdue(long site, Instant now);
}
