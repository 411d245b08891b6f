package vn.cchc.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.route.Pending;
import vn.cchc.route.State;

/** SQL of the lists of articles that the desk and the API show; reads only. */
public interface ArticleListMapper {
  /** What is asked of a list; units are those that the asker may see. */
  record Filter(Collection<Long> units, @Nullable Long site, @Nullable Long unit, @Nullable State state,
      @Nullable Long author, @Nullable Kind kind, String key, String sort) {}

  List<Pending> pending(Collection<Long> editions);

  /** Everything that waits for a signature in these units, oldest first; a notice that goes with its decision waits there. */
  List<Pending> pendingIn(Collection<Long> units);

  List<ArticleItem> list(Filter filter, Paging paging);

  long count(Filter filter);

  /** In the order in which they began to wait. */
  List<ArticleItem> ofEditions(Collection<Long> editions);

  /** What somebody wrote or submitted himself, newest first; so many of each state. */
  List<ArticleItem> mine(long account, Collection<State> states,
      int limit);

  /** Earliest first; so many of each state. */
  List<ArticleItem> inStates(Collection<Long> units, Collection<State> states,
      int limit);

  /** What is scheduled, failed or went live between two instants: for the month's calendar. */
  List<ArticleItem> calendar(long site, Instant from, Instant until);

}
