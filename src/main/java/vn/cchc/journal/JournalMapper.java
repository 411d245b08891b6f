package vn.cchc.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of the journal; nothing here changes or removes a row once written. */
public interface JournalMapper {
  Head lockHead();

  Head head();

  int moveHead(@Param("seq") long seq, @Param("hash") byte[] hash);

  int insert(@Param("rows") List<JournalRow> rows);

  List<JournalRow> after(@Param("seq") long seq, @Param("limit") int limit);

  Optional<JournalRow> at(long seq);

  List<JournalRow> ofSubjects(@Param("type") String type, @Param("ids") Collection<Long> ids);

  List<JournalRow> newestOfSite(
      @Param("site") long site, @Param("limit") int limit, @Param("offset") long offset);

  long countOfSite(long site);

  List<JournalRow> newest(@Param("limit") int limit, @Param("offset") long offset);

  Optional<Head> follower(String name);

  /** Held until the transaction ends, so that of several nodes one takes each row. */
  Optional<Head> lockFollower(String name);

  int keepFollower(@Param("name") String name, @Param("seq") long seq, @Param("hash") byte[] hash, @Param("at") Instant at);
}
