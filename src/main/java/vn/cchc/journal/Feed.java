package vn.cchc.journal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;

/** Delivers new journal rows to this node's followers within a second of any node's commit. */
public final class Feed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
  private static final int ROWS_AT_ONCE = 1_000;
  private static final long POLL_MILLIS = 300;
  private static final int LAST_ROUND_SECONDS = 10;

  private final Database database;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    var t = new Thread(work, "cchc-feed");
    t.setDaemon(true);
    return t;
  });
  private final AtomicBoolean nudged = new AtomicBoolean();

  public Feed(Database database) {
    this.database = database;
  }

  public void add(Follower follower) {
    followers.add(follower);
  }

  public List<Follower> followers() {
    return List.copyOf(followers);
  }

  public void start() {
    thread.scheduleWithFixedDelay(this::round, 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Something was committed on this node: do not wait for the next poll. */
  public void nudge() {
    followers.forEach(Follower::changedHere);
    if (!thread.isShutdown() && nudged.compareAndSet(false, true)) {
      thread.execute(this::round);
    }
  }

  /** Brings every follower up to the present head; for start-up and for tests. */
  public synchronized void catchUp() {
    Head head = database.read(tx -> tx.mapper(JournalMapper.class).head());
    followers.forEach(f -> bringUp(f, head));
  }

  private void round() {
    nudged.set(false);
    try {
      catchUp();
    } catch (RuntimeException e) {
      LOG.warn("journal feed waits for the database: {}", e.toString());
    }
  }

  private void bringUp(Follower follower, Head head) {
    try {
      if (follower.position().filter(p -> p.seq() == head.seq() && Arrays.equals(p.hash(), head.hash())).isPresent()) {
        return;
      }
      if (!stillTrue(follower)) {
        LOG.info("follower rebuilt name={} seq={}", follower.name(), head.seq());
        follower.rebuild(head);
      }
      long from = follower.position().orElse(head).seq();
      while (from < head.seq() && !thread.isShutdown()) {
        long since = from;
        var rows = database.read(tx -> tx.mapper(JournalMapper.class).after(since, ROWS_AT_ONCE));
        if (rows.isEmpty()) {
          return;
        }
        follower.follow(rows);
        from = rows.get(rows.size() - 1).seq();
      }
    } catch (RuntimeException e) {
      LOG.warn("follower behind name={}: {}", follower.name(), e.toString());
    }
  }

  /** After a restore the same numbers may belong to other rows; the hash tells. */
  private boolean stillTrue(Follower follower) {
    var position = follower.position();
    if (position.isEmpty()) {
      return false;
    }
    if (position.get().seq() == 0) {
      return true;
    }
    return database.read(tx -> tx.mapper(JournalMapper.class).at(position.get().seq()))
        .map(row -> Arrays.equals(row.hash(), position.get().hash())).orElse(false);
  }

  /** Followers first finish what they are doing: neither database nor index is closed while they use it. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
