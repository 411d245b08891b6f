package vn.cchc.plan;

import java.time.YearMonth;
import vn.cchc.db.Tx;

/** Told in the same transaction that the rules of a site changed from a month on; the ledger is one. */
public interface RuleFollower {
  void rulesChanged(Tx tx, long site, YearMonth from);
}
