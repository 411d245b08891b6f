package vn.cchc.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time limit of the law in working days, with the dates between which it applies and the text that sets it. */
public record Term(
    String code, Authority authority, int days, Direction direction, LocalDate validFrom, @Nullable LocalDate validTo,
    String basis) {
  /** Who decides. */
  public enum Authority { MINISTRY, PROVINCE }

  /** Back from the day it is counted from, forward from it, or that day itself. */
  public enum Direction { BEFORE, AFTER, ON }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
