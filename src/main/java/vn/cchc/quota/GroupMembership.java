package vn.cchc.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From a day and possibly until one: how long a unit exists, or belongs to a group. */
record GroupMembership(long groupId, long unitId, LocalDate validFrom, @Nullable LocalDate validTo) {
  /** At least one day of the month: its posts count. */
  boolean touches(YearMonth month) {
    return !validFrom.isAfter(month.atEndOfMonth()) && (validTo == null || !validTo.isBefore(month.atDay(1)));
  }

  /** Every day of the month: only then is the minimum demanded. */
  boolean fills(YearMonth month) {
    return !validFrom.isAfter(month.atDay(1)) && (validTo == null || !validTo.isBefore(month.atEndOfMonth()));
  }
}
