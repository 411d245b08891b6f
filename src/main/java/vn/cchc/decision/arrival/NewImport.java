package vn.cchc.decision.arrival;

import java.time.Instant;

/** A list about to be read, on its way into the table; the id is filled in by the insert. */
public final class NewImport {
  /** Set by MyBatis. */
  public long id;
  public final long decisionId;
  public final String name;
  public final byte[] sha256;
  public final long size;
  public final long by;
  public final int total;
  public final Instant at;

  NewImport(long decisionId, ArrivedList list, long by, Instant at) {
    this.decisionId = decisionId;
    this.name = list.name();
    this.sha256 = list.sha256();
    this.size = list.size();
    this.by = by;
    this.total = list.rows();
    this.at = at;
  }
}
