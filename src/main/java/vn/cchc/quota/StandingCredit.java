package vn.cchc.quota;

import java.time.YearMonth;

/** A credit that stands in the ledger. */
record StandingCredit(
    long id, long ruleId, long unitId, SubjectType subjectType, long subjectId, YearMonth month, Trace trace) {

  Credit credit() {
    return new Credit(ruleId, unitId, subjectType, subjectId, month, trace);
  }
}
