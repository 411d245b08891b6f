package vn.cchc.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many procedures of a period were in time: each counts once, and as late if any of its decisions was. */
public record Score(long inTime, long late, long waiting, long unknown) {
  /** The worst comes first: it is what a procedure counts as. */
  private static final List<Punctuality> WORST_FIRST =
      List.of(Punctuality.LATE, Punctuality.UNKNOWN, Punctuality.WAITING, Punctuality.IN_TIME);

  /** A procedure by one of its decisions. */
  public record Once(long procedureId, Punctuality how) {}

  public static Score of(Collection<Once> readings) {
    Map<Long, Punctuality> byProcedure = new HashMap<>();
    readings.forEach(r -> byProcedure.merge(r.procedureId(), r.how(), Score::worse));
    return new Score(count(byProcedure, Punctuality.IN_TIME), count(byProcedure, Punctuality.LATE),
        count(byProcedure, Punctuality.WAITING), count(byProcedure, Punctuality.UNKNOWN));
  }

  private static Punctuality worse(Punctuality a, Punctuality b) {
    return WORST_FIRST.indexOf(a) < WORST_FIRST.indexOf(b) ? a : b;
  }

  private static long count(Map<Long, Punctuality> all, Punctuality how) {
    return all.values().stream().filter(h -> h == how).count();
  }

  /** Those that can be judged already. */
  public long judged() {
    return inTime + late;
  }

  /** In time ÷ judged, to two decimals; empty if there is nothing to divide by. */
  public Optional<BigDecimal> ratio() {
    return ratio(inTime, judged());
  }

  public static Optional<BigDecimal> ratio(long part, long whole) {
    return whole == 0 ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
  }
}
