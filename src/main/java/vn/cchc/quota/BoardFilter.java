package vn.cchc.quota;

import java.util.List;
import java.util.Optional;
import vn.cchc.http.ListQuery;

/** What a board is narrowed down to: a unit, a rule, a status. */
record BoardFilter(Optional<Long> unit, Optional<Long> rule, Optional<QuotaStatus> status) {
  static BoardFilter of(ListQuery query) {
    return new BoardFilter(query.id("unit"), query.id("rule"), query.choice("status", QuotaStatus.class));
  }

  List<BoardLine> apply(List<BoardLine> lines) {
    return lines.stream()
        .filter(l -> unit.isEmpty() || unit.get() == l.unitId())
        .filter(l -> rule.isEmpty() || rule.get().equals(l.rule()))
        .filter(l -> status.isEmpty() || status.get() == l.status()).toList();
  }

  boolean any() {
    return unit.isPresent() || rule.isPresent() || status.isPresent();
  }

  boolean unitIs(long id) {
    return unit.isPresent() && unit.get() == id;
  }

  boolean statusIs(QuotaStatus which) {
    return status.isPresent() && status.get() == which;
  }
}
