package vn.cchc.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision on its way into the table; the id is filled in by the insert. */
public final class NewDecision {
  /** Set by MyBatis. */
  public long id;
  public final long siteId;
  public final long unitId;
  public final Heading heading;
  public final String numberKey;
  public final @Nullable Long correctsId;
  public final long by;
  public final Instant at;

  NewDecision(long siteId, long unitId, Heading heading, String numberKey, @Nullable Long correctsId, long by, Instant at) {
    this.siteId = siteId;
    this.unitId = unitId;
    this.heading = heading;
    this.numberKey = numberKey;
    this.correctsId = correctsId;
    this.by = by;
    this.at = at;
  }
}
