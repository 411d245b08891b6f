package vn.cchc.article;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.route.DueLoop;

/** Publishes the editions that are due and expires those that have run out. */
public final class PublishDue {
  private static final Logger LOG = LoggerFactory.getLogger(PublishDue.class);

  private final DueLoop<Edition> loop;
  private final ExpireDue expire;

  PublishDue(DueLoop<Edition> loop, ExpireDue expire) {
    this.loop = loop;
    this.expire = expire;
  }

  /** Answers how many editions went live. */
  public int run() {
    int live = loop.run();
    int expired = expire.run();
    if (live + expired > 0) {
      LOG.info("due work done published={} expired={}", live, expired);
    }
    return live;
  }

  /** The next moments at which something falls due, for the wake-ups. */
  public List<Instant> coming() {
    return loop.coming();
  }
}
