package vn.cchc.quota;

import java.time.YearMonth;

/** Where the ledger's number differs from a recount of the articles. */
public record Difference(long ruleId, long unitId, YearMonth month, int ledger, int recount) {
  CellKey cell() {
    return new CellKey(ruleId, unitId, month);
  }
}
