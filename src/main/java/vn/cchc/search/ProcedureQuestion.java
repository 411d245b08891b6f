package vn.cchc.search;

import java.util.Map;
import java.util.Set;
import vn.cchc.db.Paging;

/** What a visitor looks for among the procedures of a site: words or a code, values of filters, in which order. */
public record ProcedureQuestion(long site, String words, Map<Facet, Set<String>> chosen, Order order, Paging paging) {
  /** What comes first: what fits the words best, names from A, or what changed last. */
  public enum Order { BEST, NAME, NEWEST }
}
