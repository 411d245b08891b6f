package vn.cchc.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;

/** Sessions in the database, valid on every node; each ends after being idle too long and at its absolute limit. */
public final class Sessions {
  private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);
  private static final byte[] NONE = new byte[32];

  /** A new session with the value of its cookie, which is stored nowhere. */
  public record Opened(String token, Caller caller) {}

  private final Database database;
  private final Clock clock;
  private final Duration idle;
  private final Duration length;
  private final SecureRandom random = new SecureRandom();

  public Sessions(Database database, Clock clock, Duration idle, Duration length) {
    this.database = database;
    this.clock = clock;
    this.idle = idle;
    this.length = length;
  }

  public Opened open(Tx tx, long account, String device) {
    Instant now = clock.instant();
    String token = secret();
    var row = new SessionRow(hash(token), account, secret(), now, now, now.plus(length),
        device.substring(0, Math.min(200, device.length())));
    tx.mapper(SessionMapper.class).insert(row);
    return new Opened(token, caller(row));
  }

  public Optional<Caller> find(String token) {
    Instant now = clock.instant();
    return database.read(tx -> {
      var mapper = tx.mapper(SessionMapper.class);
      var row = mapper.byToken(hash(token))
          .filter(s -> s.expiresAt().isAfter(now) && s.lastSeenAt().plus(idle).isAfter(now));
      row.filter(s -> s.lastSeenAt().plus(TOUCH_EVERY).isBefore(now))
          .ifPresent(s -> mapper.touch(s.tokenHash(), now));
      return row.map(Sessions::caller);
    });
  }

  public void end(Tx tx, byte[] tokenHash, long account) {
    tx.mapper(SessionMapper.class).end(tokenHash, account);
  }

  /** Ends all sessions of an account, including the calling one. */
  public int endAll(Tx tx, long account) {
    return tx.mapper(SessionMapper.class).endAll(account, NONE);
  }

  public int endOthers(Tx tx, Caller caller) {
    return tx.mapper(SessionMapper.class).endAll(caller.accountId(), caller.tokenHash());
  }

  public List<SessionRow> ofAccount(long account) {
    Instant now = clock.instant();
    return database.read(tx -> tx.mapper(SessionMapper.class).ofAccount(account, now)).stream()
        .filter(s -> s.lastSeenAt().plus(idle).isAfter(now)).toList();
  }

  /** Removes sessions that have ended; run nightly. */
  public void sweep() {
    Instant now = clock.instant();
    database.change(tx -> tx.mapper(SessionMapper.class).sweep(now, now.minus(idle)));
  }

  private static Caller caller(SessionRow row) {
    return new Caller(row.tokenHash(), row.accountId(), row.csrf(), row.createdAt());
  }

  /** 256 bits, in characters that a cookie and a form can carry. */
  public String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
