package vn.cchc.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit of the tree, valid from a day and possibly until one. */
public record Unit(
    long id, @Nullable Long parentId, UnitKind kind, String name, String shortName,
    LocalDate validFrom, @Nullable LocalDate validTo, int version) {

  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
