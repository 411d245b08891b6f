package vn.cchc.search;

import java.nio.file.Path;
import vn.cchc.db.Database;
import vn.cchc.journal.Feed;

/** An index that follows the journal of a real database when it is told to: a node of its own that visitors do not see. */
final class Indexed implements AutoCloseable {
  final IndexFollower follower;
  private final Feed feed;

  Indexed(Database database, Path home, IndexSource source) {
    follower = new IndexFollower(database, home, source);
    feed = new Feed(database);
    feed.add(follower);
  }

  /** Brought to the head of the journal, built first if it has to be. */
  Indexed atTheHead() {
    feed.catchUp();
    MemorySource.ready(follower);
    feed.catchUp();
    return this;
  }

  /** Where it is in the journal without having been told anything since it was opened. */
  boolean isThereAtOnce() {
    return follower.ready().isPresent();
  }

  @Override
  public void close() {
    feed.close();
    follower.close();
  }
}
