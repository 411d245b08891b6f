package vn.cchc.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of the journal; nothing here changes or removes a row once it is written. */
public interface JournalMapper {
  Head lockHead();

  Head head();

  int moveHead(long seq, byte[] hash);

  int insert(List<JournalRow> rows);

  List<JournalRow> after(long seq, int limit);

  Optional<JournalRow> at(long seq);

  List<JournalRow> ofSubjects(String type, Collection<Long> ids);

  List<JournalRow> newestOfSite(long site, int limit, long offset);

  long countOfSite(long site);

  List<JournalRow> newest(int limit, long offset);

  Optional<Head> follower(String name);

  /** Held until the transaction ends, so that only one of several nodes takes each row. */
  Optional<Head> lockFollower(String name);

  int keepFollower(String name, long seq, byte[] hash, Instant at);
}
