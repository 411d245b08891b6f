package vn.cchc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongBitSet;
import org.jspecify.annotations.Nullable;

/** Counts the results by each value of each filter; a value is counted as if nothing were chosen of its own filter. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Map<Facet, List<FoundProcedures.Value>>> {
  private final Map<Facet, Set<String>> chosen;

  FacetCounts(Map<Facet, Set<String>> chosen) {
    this.chosen = chosen;
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<Facet, List<FoundProcedures.Value>> reduce(Collection<Counter> counters) {
    var all = new EnumMap<Facet, List<FoundProcedures.Value>>(Facet.class);
    for (Facet facet : Facet.values()) {
      var values = new HashMap<String, FoundProcedures.Value>();
      counters.forEach(c -> c.leaves.forEach(leaf -> leaf.add(facet, values)));
      all.put(facet, values.values().stream().sorted(Comparator.comparing(FoundProcedures.Value::value)).toList());
    }
    return all;
  }

  /** One filter in one segment of the index. */
  private record Column(SortedSetDocValues values, String[] stored, int[] counts, @Nullable LongBitSet wanted) {
    static Column of(LeafReader reader, Facet facet, @Nullable Set<String> chosen) throws IOException {
      SortedSetDocValues values = DocValues.getSortedSet(reader, facet.field());
      var stored = new String[(int) values.getValueCount()];
      var wanted = chosen == null ? null : new LongBitSet(Math.max(1, stored.length));
      for (int i = 0; i < stored.length; i++) {
        stored[i] = values.lookupOrd(i).utf8ToString();
        if (wanted != null && chosen.contains(Facet.value(stored[i]))) {
          wanted.set(i);
        }
      }
      return new Column(values, stored, new int[stored.length], wanted);
    }
  }

  /** Counts one segment. */
  private static final class Leaf {
    private final Column[] columns = new Column[Facet.values().length];
    private final long[][] here = new long[columns.length][8];
    private final int[] many = new int[columns.length];

    void count(int document) throws IOException {
      int misses = 0;
      int missed = -1;
      for (int i = 0; i < columns.length; i++) {
        if (!fits(i, document)) {
          misses++;
          missed = i;
        }
      }
      for (int i = 0; i < columns.length && misses < 2; i++) {
        if (misses == 0 || i == missed) {
          add(i);
        }
      }
    }

    private boolean fits(int column, int document) throws IOException {
      Column c = columns[column];
      many[column] = 0;
      boolean fits = c.wanted() == null;
      if (c.values().advanceExact(document)) {
        for (int k = 0; k < c.values().docValueCount(); k++) {
          long ord = c.values().nextOrd();
          fits = fits || c.wanted() != null && c.wanted().get(ord);
          note(column, ord);
        }
      }
      return fits;
    }

    private void note(int column, long ord) {
      if (many[column] == here[column].length) {
        here[column] = Arrays.copyOf(here[column], many[column] * 2);
      }
      here[column][many[column]++] = ord;
    }

    private void add(int column) {
      for (int k = 0; k < many[column]; k++) {
        columns[column].counts()[(int) here[column][k]]++;
      }
    }

    void add(Facet facet, Map<String, FoundProcedures.Value> values) {
      Column c = columns[facet.ordinal()];
      for (int i = 0; i < c.stored().length; i++) {
        if (c.counts()[i] > 0) {
          var one = new FoundProcedures.Value(Facet.value(c.stored()[i]), Facet.label(c.stored()[i]), c.counts()[i]);
          values.merge(one.value(), one, (a, b) -> new FoundProcedures.Value(a.value(), a.label(), a.count() + b.count()));
        }
      }
    }
  }

  /** Goes through the segments one after the other. */
  final class Counter extends SimpleCollector {
    private final List<Leaf> leaves = new ArrayList<>();
    private Leaf now = new Leaf();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      now = new Leaf();
      for (Facet facet : Facet.values()) {
        now.columns[facet.ordinal()] = Column.of(context.reader(), facet, chosen.get(facet));
      }
      leaves.add(now);
    }

    @Override
    public void collect(int document) throws IOException {
      now.count(document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
