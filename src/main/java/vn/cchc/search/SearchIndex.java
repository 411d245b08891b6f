package vn.cchc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.journal.Head;

/** The index on disk; each commit records how far in the journal it has got. */
final class SearchIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
  private static final int NODES_ON_ONE_DISK = 9;

  private final String format;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** Work on the index as it is at one moment. */
  interface Look<T> {
    T at(IndexSearcher searcher) throws IOException;
  }

  private SearchIndex(Path folder, String format, Analysis analysis) throws IOException {
    this.format = format;
    this.directory = FSDirectory.open(folder);
    var config = new IndexWriterConfig(analysis).setCommitOnClose(false).setRAMBufferSizeMB(24);
    this.writer = new IndexWriter(directory, config);
    this.searchers = new SearcherManager(writer, null);
  }

  /** Anything unreadable is thrown away: all of it can be rebuilt. Two nodes on one disk take a folder each. */
  static SearchIndex open(Path home, IndexSource stock, Analysis analysis) {
    for (int i = 1; ; i++) {
      Path folder = home.resolve(i == 1 ? stock.folder() : stock.folder() + "-" + i);
      try {
        Files.createDirectories(folder);
        return new SearchIndex(folder, stock.format(), analysis);
      } catch (LockObtainFailedException e) {
        if (i == NODES_ON_ONE_DISK) {
          throw new UncheckedIOException(e);
        }
      } catch (IOException | RuntimeException e) {
        LOG.warn("search index thrown away folder={}: {}", folder, e.toString());
        return anew(folder, stock.format(), analysis);
      }
    }
  }

  private static SearchIndex anew(Path folder, String format, Analysis analysis) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
      Files.createDirectories(folder);
      return new SearchIndex(folder, format, analysis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty if nothing was ever committed, or in another format. */
  Optional<Head> committed() {
    var marks = new HashMap<String, String>();
    var data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(mark -> marks.put(mark.getKey(), mark.getValue()));
    }
    return format.equals(marks.get("format"))
        ? Optional.of(new Head(Long.parseLong(marks.get("seq")), HexFormat.of().parseHex(marks.get("hash")))) : Optional.empty();
  }

  void put(Collection<IndexSource.Indexed> documents) {
    guarded(() -> {
      for (IndexSource.Indexed one : documents) {
        writer.updateDocument(new Term(Fields.ID, Long.toString(one.id())), one.document());
      }
    });
  }

  void remove(Collection<Long> ids) {
    guarded(() -> writer.deleteDocuments(
        ids.stream().map(id -> new Term(Fields.ID, id.toString())).toArray(Term[]::new)));
  }

  void clear() {
    guarded(writer::deleteAll);
  }

  void show() {
    guarded(searchers::maybeRefreshBlocking);
  }

  void commit(Head upTo) {
    guarded(() -> {
      writer.setLiveCommitData(Map.of("format", format, "seq", Long.toString(upTo.seq()),
          "hash", HexFormat.of().formatHex(upTo.hash())).entrySet());
      writer.commit();
    });
  }

  <T> T look(Look<T> look) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return look.at(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void guarded(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    guarded(() -> {
      searchers.close();
      writer.close();
      directory.close();
    });
  }
}
