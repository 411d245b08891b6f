package vn.cchc.article.desk;

import java.time.Instant;
import java.util.List;

/** SQL of who has an edition open for writing at the moment. */
public interface PresenceMapper {
  int here(long edition, long account, Instant at);

  /** Names of the others who were seen since then. */
  List<String> others(long edition, long account, Instant since);
}
