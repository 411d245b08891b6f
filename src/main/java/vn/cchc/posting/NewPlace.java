package vn.cchc.posting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place to be inserted; the id is filled in by the insert. */
public final class NewPlace {
  /** Set by MyBatis. */
  public long id;
  public final long siteId;
  public final PlaceKind kind;
  public final Medium medium;
  public final String name;
  public final @Nullable Long unitId;
  public final LocalDate validFrom;
  public final Instant at;

  public NewPlace(long siteId, PlaceKind kind, Medium medium, String name, @Nullable Long unitId, LocalDate validFrom, Instant at) {
    this.siteId = siteId;
    this.kind = kind;
    this.medium = medium;
    this.name = name;
    this.unitId = unitId;
    this.validFrom = validFrom;
    this.at = at;
  }
}
