package vn.cchc.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the journal as stored. */
public record JournalRow(
    long seq,
    Instant at,
    @Nullable Long actor,
    @Nullable Long forWhom,
    String action,
    @Nullable Long siteId,
    String subjectType,
    long subjectId,
    @Nullable String reason,
    @Nullable String detail,
    byte @Nullable [] beforeHash,
    byte @Nullable [] afterHash,
    byte[] previousHash,
    byte[] hash) {

  static JournalRow next(Head head, Instant at, Entry entry) {
    var bare = new JournalRow(head.seq() + 1, at, entry.actor(), entry.forWhom(), entry.action(), entry.site(),
        entry.subjectType(), entry.subjectId(), entry.reason(), entry.detail(), entry.beforeHash(),
        entry.afterHash(), head.hash(), new byte[0]);
    return bare.withHash(Chain.hashOf(bare));
  }

  private JournalRow withHash(byte[] sum) {
    return new JournalRow(seq, at, actor, forWhom, action, siteId, subjectType, subjectId, reason, detail,
        beforeHash, afterHash, previousHash, sum);
  }

  Head asHead() {
    return new Head(seq, hash);
  }
}
