package vn.cchc.journal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import vn.cchc.db.Database;

/** Walks the whole chain and names the first row that differs from what was written. */
public final class VerifyJournal {
  private static final int ROWS_AT_ONCE = 2_000;

  private final Database database;

  public VerifyJournal(Database database) {
    this.database = database;
  }

  /** Empty if every row follows from the one before it and the head agrees with the last. */
  public OptionalLong firstBrokenRow() {
    Head promised = head();
    Head last = new Head(0, new byte[32]);
    for (var rows = after(last); !rows.isEmpty(); rows = after(last)) {
      for (JournalRow row : rows) {
        if (!follows(last, row)) {
          return OptionalLong.of(last.seq() + 1);
        }
        last = row.asHead();
      }
    }
    return last.seq() < promised.seq() ? OptionalLong.of(last.seq() + 1) : brokenAtHead(head(), last);
  }

  /** Whoever writes a row moves the head with it: read after the last row, the head is never behind it. */
  private static OptionalLong brokenAtHead(Head head, Head last) {
    boolean agrees = head.seq() > last.seq() || head.seq() == last.seq() && Arrays.equals(head.hash(), last.hash());
    return agrees ? OptionalLong.empty() : OptionalLong.of(Math.min(head.seq() + 1, last.seq()));
  }

  private Head head() {
    return database.read(tx -> tx.mapper(JournalMapper.class).head());
  }

  private List<JournalRow> after(Head last) {
    return database.read(tx -> tx.mapper(JournalMapper.class).after(last.seq(), ROWS_AT_ONCE));
  }

  private static boolean follows(Head last, JournalRow row) {
    return row.seq() == last.seq() + 1
        && Arrays.equals(row.previousHash(), last.hash())
        && Arrays.equals(row.hash(), Chain.hashOf(row));
  }
}
