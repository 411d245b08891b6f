package vn.cchc.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of sessions and of failed logins. */
public interface SessionMapper {
  int insert(SessionRow session);

  Optional<SessionRow> byToken(byte[] hash);

  int touch(@Param("hash") byte[] hash, @Param("at") Instant at);

  int end(@Param("hash") byte[] hash, @Param("account") long account);

  int endAll(@Param("account") long account, @Param("except") byte[] except);

  List<SessionRow> ofAccount(@Param("account") long account, @Param("now") Instant now);

  int sweep(@Param("expired") Instant expired, @Param("idleSince") Instant idleSince);

  int addFailure(@Param("subject") byte[] subject, @Param("at") Instant at);

  int clearFailures(byte[] subject);

  int sweepFailures(Instant before);

  List<Instant> failures(@Param("subject") byte[] subject, @Param("since") Instant since, @Param("most") int most);
}
