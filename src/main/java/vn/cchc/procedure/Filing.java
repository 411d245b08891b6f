package vn.cchc.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Filing by one channel: how long it takes, what it costs, and a note. limitBefore and cutOn say what the limit was
 * until it was cut; fee and note are plain text.
 */
public record Filing(
    Way way, @Nullable BigDecimal timeLimit, LimitUnit unit, String fee, String note,
    @Nullable BigDecimal limitBefore, @Nullable LocalDate cutOn) {
  public Filing {
    timeLimit = plain(timeLimit);
    limitBefore = plain(limitBefore);
  }


  public static Filing of(Way way, @Nullable BigDecimal timeLimit, LimitUnit unit, String fee, String note) {
    return new Filing(way, timeLimit, unit, fee, note, null, null);
  }

  /** One spelling of a number: 20, not 2E+1 nor 20.0. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
