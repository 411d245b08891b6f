package vn.cchc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;
import vn.cchc.procedure.Standing;

/** Finds procedures by words, by code and by filters, with how many each filter would leave. */
public final class SearchProcedures {
  private static final SortField NAME = new SortField(ProcedureStock.BY_NAME, SortField.Type.STRING);
  private static final SortField DAY = new SortField(ProcedureStock.BY_DAY, SortField.Type.LONG, true);

  private final IndexFollower follower;

  public SearchProcedures(IndexFollower follower) {
    this.follower = follower;
  }

  /** Empty while the index is being built. */
  public Optional<FoundProcedures> ask(ProcedureQuestion question) {
    return follower.ready().flatMap(index -> {
      try {
        return Optional.of(index.look(searcher -> found(searcher, follower.analysis(), question)));
      } catch (AlreadyClosedException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  public Highlights highlights(String words) {
    return new Highlights(follower.analysis(), follower.analysis().words(words, 16));
  }

  private static FoundProcedures found(IndexSearcher searcher, Analysis analysis, ProcedureQuestion question) throws IOException {
    if (ProcedureQueries.onlySigns(question.words())) {
      return new FoundProcedures(List.of(), 0, Map.of());
    }
    var queries = new ProcedureQueries(question, analysis);
    var chosen = chosen(question.chosen(), queries.askedByCode());
    Query all = queries.all();
    var values = searcher.search(all, new FacetCounts(chosen));
    long wanted = question.paging().offset() + question.paging().size();
    var top = searcher.search(ProcedureQueries.filtered(all, chosen), (int) Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc())),
        order(question, queries.asked()));
    var ids = ids(searcher, Arrays.stream(top.scoreDocs).skip(question.paging().offset()).toList());
    return new FoundProcedures(ids, searcher.count(ProcedureQueries.filtered(all, chosen)), values);
  }

  /** Abolished and internal procedures are listed only on request: by their filter or by their code. */
  private static Map<Facet, Set<String>> chosen(Map<Facet, Set<String>> asked, boolean byCode) {
    var all = new EnumMap<Facet, Set<String>>(Facet.class);
    if (!byCode) {
      all.put(Facet.STATE, Set.of(Standing.IN_FORCE.name(), Standing.UPCOMING.name()));
      all.put(Facet.INTERNAL, Set.of("false"));
    }
    all.putAll(asked);
    return all;
  }

  private static Sort order(ProcedureQuestion question, boolean asked) {
    return switch (question.order()) {
      case BEST -> asked ? new Sort(SortField.FIELD_SCORE, NAME) : new Sort(NAME);
      case NAME -> new Sort(NAME);
      case NEWEST -> new Sort(DAY, NAME);
    };
  }

  private static List<Long> ids(IndexSearcher searcher, List<ScoreDoc> page) throws IOException {
    var ids = new ArrayList<Long>();
    var stored = searcher.storedFields();
    for (ScoreDoc doc : page) {
      ids.add(Long.valueOf(stored.document(doc.doc, Set.of(Fields.ID)).get(Fields.ID)));
    }
    return ids;
  }
}
