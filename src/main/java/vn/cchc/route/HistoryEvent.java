package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.journal.JournalRow;

/** A row of the journal with the name of who acted, looked up for the screen; name and title are empty for the system. */
public record HistoryEvent(long seq, Instant at, String action, int edition, @Nullable Long actor, String name, String title,
    @Nullable String reason, @Nullable String detail) {

  public static HistoryEvent of(Tx tx, JournalRow row, int edition) {
    Long actor = row.actor();
    var account = actor == null ? null : Registry.people(tx, List.of(actor)).get(actor);
    return new HistoryEvent(row.seq(), row.at(), row.action(), edition, actor, account == null ? "" : account.fullName(),
        account == null ? "" : account.title(), row.reason(), row.detail());
  }
}
