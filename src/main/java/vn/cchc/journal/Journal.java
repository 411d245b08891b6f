package vn.cchc.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.db.Tx;

/** Writes rows in the transaction of the change itself; its head row is the last lock taken before the commit. */
public final class Journal {
  private static final int ROWS_AT_ONCE = 500;

  private final Clock clock;
  private final Feed feed;

  public Journal(Clock clock, Feed feed) {
    this.clock = clock;
    this.feed = feed;
  }

  public void append(Tx tx, Entry... entries) {
    append(tx, List.of(entries));
  }

  /** Writes the entries in order and notifies this node's followers once they are committed. */
  public void append(Tx tx, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var mapper = tx.mapper(JournalMapper.class);
    Head head = mapper.lockHead();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var rows = new ArrayList<JournalRow>(entries.size());
    for (Entry entry : entries) {
      JournalRow row = JournalRow.next(head, at, entry);
      rows.add(row);
      head = row.asHead();
    }
    for (int i = 0; i < rows.size(); i += ROWS_AT_ONCE) {
      mapper.insert(rows.subList(i, Math.min(rows.size(), i + ROWS_AT_ONCE)));
    }
    mapper.moveHead(head.seq(), head.hash());
    tx.afterCommit(feed::nudge);
  }

  public List<JournalRow> history(Tx tx, String subjectType, long subjectId) {
    return history(tx, subjectType, List.of(subjectId));
  }

  public List<JournalRow> history(Tx tx, String subjectType, Collection<Long> subjects) {
    return subjects.isEmpty() ? List.of() : tx.mapper(JournalMapper.class).ofSubjects(subjectType, subjects);
  }
}
