package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.LocalMonths;

/** An edition under way of an article that does not count yet. */
record WorkingEdition(
    long articleId, long siteId, long unitId, String kind, Stage stage, @Nullable Instant publishAt,
    @Nullable Instant proposedPublishAt) {

  /** As what it would count: when scheduled on its day, else today, or on the day proposed where that is later. */
  Countable countable(LocalMonths months, LocalDate today, Set<Long> coUnits, Set<Long> topics) {
    var units = new LinkedHashSet<>(Set.of(unitId));
    units.addAll(coUnits);
    return new Countable(SubjectType.ARTICLE, articleId, siteId, units, topics, kind, day(months, today), Trace.ON_TIME);
  }

  private LocalDate day(LocalMonths months, LocalDate today) {
    if (stage == Stage.SCHEDULED && publishAt != null) {
      return months.dayOf(publishAt);
    }
    boolean later = proposedPublishAt != null
        && months.monthOf(proposedPublishAt).isAfter(YearMonth.from(today));
    return later ? months.dayOf(proposedPublishAt) : today;
  }
}
