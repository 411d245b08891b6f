package vn.cchc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.TestDatabase;

/** A journal of its own on a real server, which a test may also spoil behind its back. */
final class JournalBook implements AutoCloseable {
  private static final String START = "2026-11-10T02:00:00.123456789Z";

  final MovableClock clock = new MovableClock(START);
  final Database database;
  final Feed feed;
  final Journal journal;
  private final OpenDatabase open;
  private final String url;

  JournalBook() {
    this(TestDatabase.migrated());
  }

  private JournalBook(String url) {
    this(url, new OpenDatabase(url, TestDatabase.user(), TestDatabase.password(), 12, List.of(JournalMapper.class)));
  }

  private JournalBook(String url, OpenDatabase open) {
    this.url = url;
    this.open = open;
    database = open.database(clock);
    feed = new Feed(database);
    journal = new Journal(clock, feed);
  }

  /** On the same tables with connections of its own. */
  JournalBook otherNode() {
    return new JournalBook(url);
  }

  /** The same node started again, whose feed nobody follows yet. */
  JournalBook withNewFeed() {
    return new JournalBook(url, open);
  }

  /** One row for each action, about an article of that place in the list, in one transaction. */
  void write(String... actions) {
    database.change(tx -> journal.append(tx, Stream.of(actions).map(JournalBook::entry).toList()));
  }

  void write(int rows) {
    write(Stream.generate(() -> "article.save").limit(rows).toArray(String[]::new));
  }

  static Entry entry(String action) {
    return Entry.of(7L, action, 3L, "ARTICLE", 40).because("vì nội dung").with("version=2");
  }

  List<JournalRow> rows() {
    return database.read(tx -> tx.mapper(JournalMapper.class).after(0, 100_000));
  }

  Head head() {
    return database.read(tx -> tx.mapper(JournalMapper.class).head());
  }

  /** The first row that is not what was written; 0 when all are. */
  long broken() {
    return new VerifyJournal(database).firstBrokenRow().orElse(0);
  }

  /** Past the mapper, as somebody with the rights of an administrator would. */
  void spoil(String sql) {
    if (execute(sql) == 0) {
      throw new AssertionError("touched nothing: " + sql);
    }
  }

  int execute(String sql) {
    try (Connection connection = TestDatabase.connect(url); var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** As on the first day. */
  void clear() {
    execute("update journal_head set seq = 0, hash = repeat(char(0), 32)");
    execute("delete from journal");
    execute("delete from follower");
    clock.set(START);
  }

  void closeFeed() {
    feed.close();
  }

  @Override
  public void close() {
    closeFeed();
    open.close();
  }
}
