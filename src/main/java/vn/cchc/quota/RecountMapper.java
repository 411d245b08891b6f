package vn.cchc.quota;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of the recount: one consistent view of articles and ledger, and the differences that were found. */
public interface RecountMapper {
  /** A sum over credits, or the value of a balance. */
  record Sum(long ruleId, long unitId, YearMonth month, int n) {
    CellKey cell() {
      return new CellKey(ruleId, unitId, month);
    }
  }

  /** A difference with its site, for the journal and the board. */
  record Found(long ruleId, long unitId, YearMonth month, int ledger, int recount, Instant foundAt) {}

  /** Must be the first statement of its transaction, so that everything it reads is of one moment. */
  void ofOneMoment();

  List<Long> articles(long after, int most);

  List<Long> earlier(long after, int most);

  List<Sum> balances();

  List<Sum> credits();

  List<Found> differences();

  List<RuleSite> sitesOf(Collection<Long> rules);

  record RuleSite(long ruleId, long siteId) {}

  int clear();

  int forget(CellKey cell);

  Optional<Found> difference(CellKey cell);

  int keep(Collection<Difference> found, Instant at);
}
