package vn.cchc.plan;

import java.time.LocalDate;

/** A day that is off though no weekend, or worked though one, with the notice that says so. */
public record Holiday(LocalDate day, Kind kind, String basis) {
  /** Off, or worked in exchange. */
  public enum Kind { OFF, WORKED }
}
