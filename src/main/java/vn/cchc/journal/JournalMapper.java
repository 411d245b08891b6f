package vn.cchc.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of the journal; nothing here changes or removes a row once it is written. */
public interface JournalMapper {
  Head lockHead();

  Head head();

  int moveHead(@Param("seq") long seq, @Param("hash") byte[] hash);

  int insert(@Param("rows") List<JournalRow> rows);

  List<JournalRow> after(@Param("seq") long seq, @Param("limit") int limit);

  Optional<JournalRow> at(long seq);

  List<JournalRow> ofSubject(@Param("type") String type, @Param("id") long id);

  List<JournalRow> newestOfSite(
      @Param("site") long site, @Param("limit") int limit, @Param("offset") long offset);

  long countOfSite(long site);

  List<JournalRow> newest(@Param("limit") int limit, @Param("offset") long offset);

  Optional<Head> follower(String name);

  /** Held until the transaction ends, so that only one of several nodes takes each row. */
  Optional<Head> lockFollower(String name);

  int keepFollower(@Param("name") String name, @Param("seq") long seq, @Param("hash") byte[] hash, @Param("at") Instant at);
}
