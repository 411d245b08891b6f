package vn.cchc.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.TooMany;

/** Counts failed logins in the database: an account's 10th or an address's 100th within 15 minutes is refused. */
public final class LoginLimit {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ACCOUNT = 10;
  private static final int PER_ADDRESS = 100;

  private final Database database;
  private final Clock clock;

  public LoginLimit(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Throws if the limit was reached before this attempt; a successful login never counts. */
  public void refuseTooMany(String username, String address) {
    refuse("account:" + username, PER_ACCOUNT);
    refuse("address:" + address, PER_ADDRESS);
  }

  /** Records a failure, in a transaction of its own; throws if it is the one that reaches the limit. */
  public void failed(String username, String address) {
    Instant now = clock.instant();
    database.change(tx -> {
      var mapper = tx.mapper(SessionMapper.class);
      mapper.addFailure(Sessions.hash("account:" + username), now);
      mapper.addFailure(Sessions.hash("address:" + address), now);
    });
    refuseTooMany(username, address);
  }

  public void succeeded(String username) {
    database.change(tx -> tx.mapper(SessionMapper.class).clearFailures(Sessions.hash("account:" + username)));
  }

  public void sweep() {
    Instant before = clock.instant().minus(WINDOW);
    database.change(tx -> tx.mapper(SessionMapper.class).sweepFailures(before));
  }

  private void refuse(String subject, int most) {
    Instant since = clock.instant().minus(WINDOW);
    List<Instant> failures =
        database.read(tx -> tx.mapper(SessionMapper.class).failures(Sessions.hash(subject), since, most));
    if (failures.size() >= most) {
      Instant free = failures.get(most - 1).plus(WINDOW);
      throw new TooMany("fault.too-many-logins", Duration.between(clock.instant(), free));
    }
  }
}
