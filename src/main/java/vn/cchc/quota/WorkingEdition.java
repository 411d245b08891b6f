package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.LocalMonths;
import vn.cchc.identity.Site;

/** An edition under way of an article that does not count yet; due is the scheduled time, otherwise the proposed one. */
record WorkingEdition(long articleId, long unitId, String kind, Stage stage, @Nullable Instant due) {

  /** As what it would count: if scheduled, on its day; otherwise today, or on the proposed day if that is in a later month. */
  Countable countable(Site site, LocalDate today, Set<Long> coUnits, Set<Long> topics) {
    var units = new LinkedHashSet<>(Set.of(unitId));
    units.addAll(coUnits);
    return new Countable(SubjectType.ARTICLE, articleId, site.id(), units, topics, kind, day(site.months(), today), Trace.ON_TIME);
  }

  private LocalDate day(LocalMonths months, LocalDate today) {
    if (due == null) {
      return today;
    }
    LocalDate day = months.dayOf(due);
    boolean later = YearMonth.from(day).isAfter(YearMonth.from(today));
    return stage == Stage.SCHEDULED || later ? day : today;
  }
}
