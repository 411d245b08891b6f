package vn.cchc.article;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of what is kept while somebody writes: one row for an edition and a person, overwritten. */
public interface AutosaveMapper {
  int keep(@Param("edition") long edition, @Param("account") long account, @Param("content") String content,
      @Param("baseVersion") int baseVersion, @Param("at") Instant at);

  Optional<Autosave> of(@Param("edition") long edition, @Param("account") long account);

  int drop(@Param("edition") long edition, @Param("account") long account);
}
