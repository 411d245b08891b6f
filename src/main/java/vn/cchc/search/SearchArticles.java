package vn.cchc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.AlreadyClosedException;
import vn.cchc.search.Analysis.Word;

/** Finds live articles by words, typed with accents or without. */
public final class SearchArticles {
  private static final int MOST_WORDS = 16;
  /** As far as anybody turns pages, and as far as results are counted. */
  public static final int FARTHEST = 1_000;

  private final IndexFollower follower;

  public SearchArticles(IndexFollower follower) {
    this.follower = follower;
  }

  /** Empty while the index is being built. */
  public Optional<Found> ask(Question question) {
    return follower.ready().flatMap(index -> {
      try {
        return Optional.of(found(index, follower.analysis(), question));
      } catch (AlreadyClosedException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  public Highlights highlights(String words) {
    return new Highlights(follower.analysis(), wordsOf(follower.analysis(), words));
  }

  private static List<Word> wordsOf(Analysis analysis, String text) {
    return analysis.words(text, MOST_WORDS);
  }

  static Found found(SearchIndex index, Analysis analysis, Question question) throws IOException {
    List<Word> words = wordsOf(analysis, question.words());
    long wanted = Math.min(FARTHEST, question.paging().offset() + question.paging().size());
    if (words.isEmpty()) {
      return new Found(List.of(), 0, false);
    }
    return index.look(searcher -> {
      var queries = new Queries(question, words);
      var found = inOrder(searcher, queries, (int) wanted);
      var page = found.stream().flatMap(f -> Arrays.stream(f.scoreDocs))
          .skip(question.paging().offset()).limit(question.paging().size()).toList();
      return new Found(hits(searcher, page, new Highlights(analysis, words)),
          found.stream().mapToLong(f -> f.totalHits.value).sum(),
          found.stream().anyMatch(f -> f.totalHits.relation != TotalHits.Relation.EQUAL_TO));
    });
  }

  /** What has the accents that were typed comes first; the rest is searched only if that does not fill the page. */
  private static List<TopDocs> inOrder(IndexSearcher searcher, Queries queries, int wanted) throws IOException {
    if (!queries.accented()) {
      return List.of(best(searcher, queries.folded(), wanted));
    }
    TopDocs exact = best(searcher, queries.exact(), wanted);
    return exact.totalHits.relation != TotalHits.Relation.EQUAL_TO ? List.of(exact)
        : Stream.of(exact, best(searcher, queries.folded(), wanted)).toList();
  }

  private static TopDocs best(IndexSearcher searcher, Query query, int wanted) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(wanted, null, FARTHEST));
  }

  private static List<Hit> hits(IndexSearcher searcher, List<ScoreDoc> page, Highlights highlights) throws IOException {
    var hits = new ArrayList<Hit>();
    var stored = searcher.storedFields();
    for (ScoreDoc doc : page) {
      var article = stored.document(doc.doc, Set.of(Fields.ID, Fields.SHOWN));
      hits.add(new Hit(Long.parseLong(article.get(Fields.ID)), highlights.best(article.get(Fields.SHOWN))));
    }
    return hits;
  }
}
