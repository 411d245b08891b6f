package vn.cchc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.AlreadyClosedException;
import vn.cchc.search.Analysis.Word;

/** Finds live articles by words, typed with accents or without. */
public final class SearchArticles {
  private static final int MOST_WORDS = 16;
  private static final int BEST = 200;
  /** As far as anybody turns pages, and as far as is counted. */
  private static final int FARTHEST = 1_000;

  private final IndexFollower follower;

  public SearchArticles(IndexFollower follower) {
    this.follower = follower;
  }

  /** Empty while the index is being built. */
  public Optional<Found> ask(Question question) {
    return follower.ready().flatMap(index -> {
      try {
        return Optional.of(found(index, question));
      } catch (AlreadyClosedException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  public Highlights highlights(String words) {
    return new Highlights(follower.analysis(), wordsOf(words));
  }

  private List<Word> wordsOf(String text) {
    return follower.analysis().words(text, MOST_WORDS).stream().distinct().toList();
  }

  private Found found(SearchIndex index, Question question) throws IOException {
    List<Word> words = wordsOf(question.words());
    long from = question.paging().offset();
    if (words.isEmpty() || from >= FARTHEST) {
      return new Found(List.of(), 0, false);
    }
    var queries = new Queries(words);
    return index.look(searcher -> {
      TopDocs best = best(searcher, queries, queries.matching(question), (int) from + question.paging().size());
      var page = Arrays.stream(best.scoreDocs).skip(from).limit(question.paging().size()).toList();
      return new Found(hits(searcher, page, new Highlights(follower.analysis(), words)), best.totalHits.value,
          best.totalHits.relation != TotalHits.Relation.EQUAL_TO);
    });
  }

  private static TopDocs best(IndexSearcher searcher, Queries queries, Query matching, int wanted) throws IOException {
    int first = Math.max(BEST, wanted);
    TopDocs found = searcher.search(matching, new TopScoreDocCollectorManager(first, null, FARTHEST));
    return QueryRescorer.rescore(searcher, found, queries.phrases(), 1, first);
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
