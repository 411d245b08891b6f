package vn.cchc.plan;

import java.time.YearMonth;
import vn.cchc.db.Tx;

/** Notified in the same transaction when a site's rules change from a month on; the ledger is one. */
public interface RuleFollower {
  void rulesChanged(Tx tx, long site, YearMonth from);
}
