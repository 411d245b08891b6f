package vn.cchc.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.AccountMapper;
import vn.cchc.journal.JournalRow;

/** A row of the journal with the name of who acted, looked up for the screen; name and title are empty for the system. */
public record HistoryEvent(long seq, Instant at, String action, int edition, @Nullable Long actor, String name, String title,
    @Nullable String reason, @Nullable String detail) {

  public static HistoryEvent of(Tx tx, JournalRow row, int edition) {
    var account = row.actor() == null ? null : tx.mapper(AccountMapper.class).byId(row.actor()).orElse(null);
    return new HistoryEvent(row.seq(), row.at(), row.action(), edition, row.actor(), account == null ? "" : account.fullName(),
        account == null ? "" : account.title(), row.reason(), row.detail());
  }
}
