package vn.cchc.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time limit of the law in working days, while it holds, with the text it stands in. */
public record Term(
    String code, Authority authority, int days, Direction direction, LocalDate validFrom, @Nullable LocalDate validTo,
    String basis) {
  /** Who decides. */
  public enum Authority { MINISTRY, PROVINCE }

  /** Back from the day it is counted from, on from it, or that day itself. */
  public enum Direction { BEFORE, AFTER, ON }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
