package vn.cchc.article;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.route.State;

/** Makes an approved article live in the transaction that posts what it announces. */
public final class PostAlong {
  private static final Set<State> READY =
      Set.of(State.APPROVED, State.SCHEDULED, State.PUBLISH_FAILED);

  private final GoLive goLive;

  PostAlong(GoLive goLive) {
    this.goLive = goLive;
  }

  /** actor null is the system. Answers whether it went live; one that is not approved stays where it is. */
  public boolean post(Tx tx, @Nullable Long actor, long article, Instant now) {
    var articles = tx.mapper(ArticleMapper.class);
    articles.lock(article);
    Edition ready = tx.mapper(EditionMapper.class).working(article).filter(e -> READY.contains(e.state())).orElse(null);
    if (ready == null) {
      return false;
    }
    articles.raiseVersion(List.of(article));
    goLive.publish(tx, actor, List.of(ready), ready.state(), now);
    return true;
  }
}
