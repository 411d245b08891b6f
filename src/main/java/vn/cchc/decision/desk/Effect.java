package vn.cchc.decision.desk;

import java.time.LocalDate;
import vn.cchc.decision.Decision;

/** When how many procedures change: at 00:00 of the effective day, or at posting where that day has come by then. */
record Effect(long procedures, LocalDate day, boolean atPosting) {

  static Effect of(Decision d, long procedures, LocalDate posted) {
    return new Effect(procedures, d.effectiveOn(), !d.effectiveOn().isAfter(posted));
  }
}
