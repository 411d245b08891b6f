package vn.cchc.search;

import java.util.Map;
import java.util.Set;
import vn.cchc.db.Paging;

/** What a visitor looks for among a site's procedures: words or a code, values of filters, and the order. */
public record ProcedureQuestion(long site, String words, Map<Facet, Set<String>> chosen, Order order, Paging paging) {
  /** What comes first: the best match, names from A, or the latest changes. */
  public enum Order { BEST, NAME, NEWEST }
}
