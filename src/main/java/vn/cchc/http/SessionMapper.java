package vn.cchc.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** SQL of sessions and of failed logins. */
public interface SessionMapper {
  int insert(SessionRow session);

  Optional<SessionRow> byToken(byte[] hash);

  int touch(byte[] hash, Instant at);

  int end(byte[] hash, long account);

  int endAll(long account, byte[] except);

  List<SessionRow> ofAccount(long account, Instant now);

  int sweep(Instant expired, Instant idleSince);

  int addFailure(byte[] subject, Instant at);

  int clearFailures(byte[] subject);

  int sweepFailures(Instant before);

  List<Instant> failures(byte[] subject, Instant since, int most);
}
