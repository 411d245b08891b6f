package vn.cchc.search;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.journal.Follower;
import vn.cchc.journal.Head;
import vn.cchc.journal.JournalRow;

/** Keeps the index as the journal says; builds it from nothing beside everything else when it has to. */
public final class IndexFollower implements Follower, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final int AT_ONCE = 500;
  /** Between two commits only the place in the journal could be lost, and it is followed again from the last. */
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

  private final Database database;
  private final Path home;
  private final Analysis analysis = new Analysis();
  private final Set<Long> changedMeanwhile = new HashSet<>();
  private volatile SearchIndex index;
  private volatile @Nullable Head position;
  private volatile boolean building;
  private volatile boolean closed;
  private @Nullable Thread builder;
  private long committedAt = System.nanoTime();

  public IndexFollower(Database database, Path home) {
    this.database = database;
    this.home = home;
    index = SearchIndex.open(home, analysis);
    position = index.committed().orElse(null);
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Optional<Head> position() {
    return Optional.ofNullable(position);
  }

  /** The index, unless it is being built. */
  Optional<SearchIndex> ready() {
    return building || closed || position == null ? Optional.empty() : Optional.of(index);
  }

  Analysis analysis() {
    return analysis;
  }

  /** Takes long with many articles, so it goes on beside the feed, which others follow too. */
  @Override
  public synchronized void rebuild(Head head) {
    if (building || closed) {
      return;
    }
    building = true;
    position = head;
    builder = new Thread(this::build, "cchc-search-index");
    builder.setDaemon(true);
    builder.start();
  }

  private void build() {
    long start = System.nanoTime();
    try {
      index.clear();
      long articles = putAll();
      finish();
      LOG.info("search index built articles={} ms={}", articles, Duration.ofNanos(System.nanoTime() - start).toMillis());
    } catch (RuntimeException e) {
      startOver(e);
    }
  }

  private long putAll() {
    long count = 0;
    long last = 0;
    while (!closed) {
      long after = last;
      List<IndexedArticle> articles = database.read(tx -> tx.mapper(SearchMapper.class).liveAfter(after, AT_ONCE));
      if (articles.isEmpty()) {
        break;
      }
      index.put(articles);
      count += articles.size();
      last = articles.get(articles.size() - 1).id();
    }
    return count;
  }

  private synchronized void finish() {
    if (closed) {
      return;
    }
    index(Set.copyOf(changedMeanwhile));
    changedMeanwhile.clear();
    building = false;
    commit();
  }

  @Override
  public synchronized void follow(List<JournalRow> rows) {
    Set<Long> articles = Touched.articles(database, rows);
    if (building) {
      changedMeanwhile.addAll(articles);
    } else if (!articles.isEmpty()) {
      followNow(articles);
    }
    JournalRow last = rows.get(rows.size() - 1);
    if (position != null) {
      position = new Head(last.seq(), last.hash());
    }
    if (!building && !articles.isEmpty() && System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
      commit();
    }
  }

  private void followNow(Set<Long> articles) {
    try {
      index(articles);
    } catch (UncheckedIOException | AlreadyClosedException e) {
      startOver(e);
    }
  }

  private void index(Collection<Long> articles) {
    if (articles.isEmpty()) {
      return;
    }
    var live = database.read(tx -> tx.mapper(SearchMapper.class).live(articles));
    Set<Long> liveIds = live.stream().map(IndexedArticle::id).collect(Collectors.toSet());
    index.put(live);
    index.remove(articles.stream().filter(id -> !liveIds.contains(id)).toList());
    index.show();
  }

  private void commit() {
    Head head = position;
    if (head != null) {
      index.show();
      index.commit(head);
      committedAt = System.nanoTime();
    }
  }

  /** The next round of the feed finds no position and asks for a new index. */
  private synchronized void startOver(RuntimeException why) {
    if (!closed) {
      LOG.warn("search index is built again: {}", why.toString());
      index.close();
      index = SearchIndex.open(home, analysis);
    }
    changedMeanwhile.clear();
    building = false;
    position = null;
  }

  @Override
  public void close() {
    closed = true;
    awaitBuilder();
    try {
      commitAndClose();
    } catch (UncheckedIOException | AlreadyClosedException e) {
      LOG.warn("search index closed without its last commit: {}", e.toString());
    }
  }

  private synchronized void commitAndClose() {
    if (!building) {
      commit();
    }
    index.close();
  }

  private void awaitBuilder() {
    Thread running = builder;
    try {
      if (running != null) {
        running.join(10_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
