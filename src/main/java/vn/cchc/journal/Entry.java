package vn.cchc.journal;

import org.jspecify.annotations.Nullable;

/** What one change writes to the journal: ids, never names; actor null means the system. */
public record Entry(
    @Nullable Long actor,
    @Nullable Long forWhom,
    String action,
    @Nullable Long site,
    String subjectType,
    long subjectId,
    @Nullable String reason,
    @Nullable String detail,
    byte @Nullable [] beforeHash,
    byte @Nullable [] afterHash) {

  public static Entry of(@Nullable Long actor, String action, @Nullable Long site, String subjectType, long subjectId) {
    return new Entry(actor, null, action, site, subjectType, subjectId, null, null, null, null);
  }

  public Entry because(@Nullable String why) {
    return new Entry(actor, forWhom, action, site, subjectType, subjectId, why, detail, beforeHash, afterHash);
  }

  /** Machine-readable facts beside the action: "key=value key=value". */
  public Entry with(@Nullable String facts) {
    return new Entry(actor, forWhom, action, site, subjectType, subjectId, reason, facts, beforeHash, afterHash);
  }

  public Entry actingFor(@Nullable Long whom) {
    return new Entry(actor, whom, action, site, subjectType, subjectId, reason, detail, beforeHash, afterHash);
  }

  public Entry hashes(byte @Nullable [] before, byte @Nullable [] after) {
    return new Entry(actor, forWhom, action, site, subjectType, subjectId, reason, detail, before, after);
  }
}
