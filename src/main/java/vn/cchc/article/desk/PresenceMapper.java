package vn.cchc.article.desk;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of who has an edition open for writing at the moment. */
public interface PresenceMapper {
  int here(@Param("edition") long edition, @Param("account") long account, @Param("at") Instant at);

  /** Names of the others who were seen since then. */
  List<String> others(@Param("edition") long edition, @Param("account") long account, @Param("since") Instant since);
}
