package vn.cchc.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place where an agency shows its procedures; unitId null is the office of the site, validTo the last day. */
public record DisclosurePlace(
    long id, long siteId, PlaceKind kind, Medium medium, String name, @Nullable Long unitId,
    LocalDate validFrom, @Nullable LocalDate validTo) {
  /** Its name in the journal. */
  public static final String SUBJECT = "PLACE";
  /** The day from which the default places exist. */
  public static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);

  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public boolean bySystem() {
    return medium == Medium.SYSTEM;
  }
}
