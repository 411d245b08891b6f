package vn.cchc.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision with both of its terms and the procedures that are measured by them. */
record PunctualityLine(TermMapper.Timed decision, List<TermMapper.Item> items, @Nullable LocalDate publicOn,
    MeasuredTerm issue, MeasuredTerm publication) {
  /** Days between the day on which it took effect and the day on which the public saw it. */
  long effectiveBefore() {
    return publicOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(decision.effectiveOn(), publicOn));
  }

  boolean is(Punctuality how) {
    return issue.how() == how || publication.how() == how;
  }

  /** Why the first term cannot be computed, if so. */
  boolean lacksLaw() {
    return decision.lawOn() == null;
  }

  boolean lacksHolidays() {
    return publication.how() == Punctuality.UNKNOWN || !lacksLaw() && issue.how() == Punctuality.UNKNOWN;
  }
}
