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

/** Keeps the index in step with the journal; rebuilds it from scratch in the background if necessary. */
public final class IndexFollower implements Follower, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final int AT_ONCE = 500;
  /** Between two commits only the position in the journal could be lost, and it resumes from the last one. */
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

  private final Database database;
  private final Path home;
  private final IndexSource stock;
  private final Analysis analysis = new Analysis();
  private final Set<Long> changedMeanwhile = new HashSet<>();
  private volatile SearchIndex index;
  private volatile @Nullable Head position;
  private volatile boolean building;
  private volatile boolean closed;
  private @Nullable Thread builder;
  private long committedAt = System.nanoTime();

  public IndexFollower(Database database, Path home, IndexSource stock) {
    this.database = database;
    this.home = home;
    this.stock = stock;
    index = SearchIndex.open(home, stock, analysis);
    position = index.committed().orElse(null);
  }

  @Override
  public String name() {
    return stock.name();
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

  /** Takes long with many documents, so it runs beside the feed, which other followers need too. */
  @Override
  public synchronized void rebuild(Head head) {
    if (building || closed) {
      return;
    }
    building = true;
    position = head;
    builder = new Thread(this::build, "cchc-" + stock.name() + "-index");
    builder.setDaemon(true);
    builder.start();
  }

  private void build() {
    long start = System.nanoTime();
    try {
      index.clear();
      long count = putAll();
      finish();
      LOG.info("index built name={} documents={} ms={}", stock.name(), count, Duration.ofNanos(System.nanoTime() - start).toMillis());
    } catch (RuntimeException e) {
      startOver(e);
    }
  }

  private long putAll() {
    long count = 0;
    long last = 0;
    while (!closed) {
      long after = last;
      List<IndexSource.Indexed> found = database.read(tx -> stock.after(tx, after, AT_ONCE));
      if (found.isEmpty()) {
        break;
      }
      index.put(found);
      count += found.size();
      last = found.get(found.size() - 1).id();
    }
    return count;
  }

  private synchronized void finish() {
    if (closed) {
      return;
    }
    index(Set.copyOf(changedMeanwhile));
    changedMeanwhile.clear();
    commit();
    building = false;
  }

  @Override
  public synchronized void follow(List<JournalRow> rows) {
    Set<Long> touched = database.read(tx -> stock.touched(tx, rows));
    if (building) {
      changedMeanwhile.addAll(touched);
    } else if (!touched.isEmpty()) {
      followNow(touched);
    }
    JournalRow last = rows.get(rows.size() - 1);
    if (position != null) {
      position = new Head(last.seq(), last.hash());
    }
    if (!building && !touched.isEmpty() && System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
      commit();
    }
  }

  private void followNow(Set<Long> touched) {
    try {
      index(touched);
    } catch (UncheckedIOException | AlreadyClosedException e) {
      startOver(e);
    }
  }

  private void index(Collection<Long> touched) {
    if (touched.isEmpty()) {
      return;
    }
    var there = database.read(tx -> stock.of(tx, touched));
    Set<Long> thereIds = there.stream().map(IndexSource.Indexed::id).collect(Collectors.toSet());
    index.put(there);
    index.remove(touched.stream().filter(id -> !thereIds.contains(id)).toList());
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

  /** The feed's next round finds no position and asks for a new index. */
  private synchronized void startOver(RuntimeException why) {
    changedMeanwhile.clear();
    building = false;
    position = null;
    if (!closed) {
      LOG.warn("index is built again name={}: {}", stock.name(), why.toString());
      index.close();
      index = SearchIndex.open(home, stock, analysis);
    }
  }

  @Override
  public void close() {
    closed = true;
    awaitBuilder();
    try {
      commitAndClose();
    } catch (UncheckedIOException | AlreadyClosedException e) {
      LOG.warn("index closed without its last commit name={}: {}", stock.name(), e.toString());
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
