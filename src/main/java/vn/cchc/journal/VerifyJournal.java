package vn.cchc.journal;

import java.util.Arrays;
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
    Head head = database.read(tx -> tx.mapper(JournalMapper.class).head());
    Head last = new Head(0, new byte[32]);
    while (last.seq() < head.seq()) {
      long since = last.seq();
      var rows = database.read(tx -> tx.mapper(JournalMapper.class).after(since, ROWS_AT_ONCE));
      if (rows.isEmpty()) {
        return OptionalLong.of(since + 1);
      }
      for (JournalRow row : rows) {
        if (row.seq() > head.seq()) {
          return OptionalLong.empty();
        }
        if (!follows(last, row)) {
          return OptionalLong.of(last.seq() + 1);
        }
        last = row.asHead();
      }
    }
    return Arrays.equals(last.hash(), head.hash()) ? OptionalLong.empty() : OptionalLong.of(head.seq());
  }

  private static boolean follows(Head last, JournalRow row) {
    return row.seq() == last.seq() + 1
        && Arrays.equals(row.previousHash(), last.hash())
        && Arrays.equals(row.hash(), Chain.hashOf(row));
  }
}
