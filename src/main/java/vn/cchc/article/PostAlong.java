package vn.cchc.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;

/** Makes an approved article live in the transaction that posts what it announces. */
public final class PostAlong {
  private final GoLive goLive;

  PostAlong(GoLive goLive) {
    this.goLive = goLive;
  }

  /** actor null is the system. Answers whether it went live; one that is not approved stays where it is. */
  public boolean post(Tx tx, @Nullable Long actor, long article, Instant now) {
    var articles = tx.mapper(ArticleMapper.class);
    articles.lock(article);
    Edition ready = tx.mapper(EditionMapper.class).working(article).filter(e -> e.state().waitsForPosting()).orElse(null);
    if (ready == null) {
      return false;
    }
    articles.raiseVersion(List.of(article));
    goLive.publish(tx, actor, List.of(ready), ready.state(), now);
    return true;
  }
}
