package vn.cchc.plan;

import java.time.LocalDate;

/** A weekday that is off, or a weekend day that is worked, with the notice that says so. */
public record Holiday(LocalDate day, Kind kind, String basis) {
  /** Off, or worked in exchange. */
  public enum Kind { OFF, WORKED }
}
