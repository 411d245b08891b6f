package vn.cchc.quota;

import java.time.YearMonth;

/** One article (or earlier post) that counts once for a rule, a unit and a month. */
public record Credit(
    long ruleId, long unitId, SubjectType subjectType, long subjectId, YearMonth month, Trace trace) {

  CellKey cell() {
    return new CellKey(ruleId, unitId, month);
  }

  /** What makes two credits the same; the trace does not. */
  Credit withoutTrace() {
    return new Credit(ruleId, unitId, subjectType, subjectId, month, Trace.ON_TIME);
  }
}
