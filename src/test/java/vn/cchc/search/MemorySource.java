package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.MatchAllDocsQuery;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.JournalRow;

/** Things to be indexed that lie in memory, for tests of the index and its follower without a server. */
final class MemorySource implements IndexSource {
  final ConcurrentSkipListMap<Long, Document> things = new ConcurrentSkipListMap<>();
  /** How often somebody began to read everything. */
  final AtomicInteger builds = new AtomicInteger();
  volatile Runnable beforeReading = () -> {};
  volatile String format = "1";

  /** Opens sessions and never a connection. */
  static Database database() {
    var nowhere = new Configuration(new Environment("nowhere", new JdbcTransactionFactory(), new UnpooledDataSource()));
    return new Database(new UnpooledDataSource(), new SqlSessionFactoryBuilder().build(nowhere), Clock.systemUTC());
  }

  void put(IndexedArticle article) {
    things.put(article.id(), Fields.document(article));
  }

  void put(long id, String title) {
    put(new IndexedArticle(id, 1, 1, title, "", "", "", ""));
  }

  static JournalRow row(long seq, long thing) {
    byte[] hash = new byte[32];
    hash[0] = (byte) seq;
    return new JournalRow(seq, Instant.EPOCH, null, null, "thing.change", null, "THING", thing, null, null, null, null, new byte[32], hash);
  }

  static List<Long> ids(SearchIndex index) {
    try {
      return index.look(searcher -> {
        var ids = new ArrayList<Long>();
        for (var doc : searcher.search(new MatchAllDocsQuery(), 10_000).scoreDocs) {
          ids.add(Long.valueOf(searcher.storedFields().document(doc.doc).get(Fields.ID)));
        }
        return ids.stream().sorted().toList();
      });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The index, as soon as it is built. */
  static SearchIndex ready(IndexFollower follower) {
    until(() -> follower.ready().isPresent());
    return follower.ready().orElseThrow();
  }

  static void until(BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it does not come").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String folder() {
    return "index-memory";
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public Set<Long> touched(Tx tx, List<JournalRow> rows) {
    return rows.stream().filter(row -> row.subjectType().equals("THING")).map(JournalRow::subjectId).collect(Collectors.toSet());
  }

  @Override
  public List<Indexed> of(Tx tx, Collection<Long> ids) {
    return ids.stream().filter(things::containsKey).map(id -> new Indexed(id, things.get(id))).toList();
  }

  @Override
  public List<Indexed> after(Tx tx, long id, int limit) {
    if (id == 0) {
      builds.incrementAndGet();
    }
    beforeReading.run();
    return things.tailMap(id, false).entrySet().stream().limit(limit).map(e -> new Indexed(e.getKey(), e.getValue())).toList();
  }
}
