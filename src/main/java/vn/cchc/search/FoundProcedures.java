package vn.cchc.search;

import java.util.List;
import java.util.Map;

/** One page of the procedures found, by their ids, and how many there are by each value of each filter. */
public record FoundProcedures(List<Long> ids, long total, Map<Facet, List<Value>> values) {
  /** count is what choosing this value would find, with the other filters unchanged. */
  public record Value(String value, String label, int count) {}

  public List<Value> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }
}
