package vn.cchc.identity;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.http.Caller;
import vn.cchc.http.LoginLimit;
import vn.cchc.http.Sessions;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Opens and ends sessions: the password, the limits, the journal rows. */
public final class LogIn {
  private static final Logger LOG = LoggerFactory.getLogger(LogIn.class);

  private final Database database;
  private final Sessions sessions;
  private final LoginLimit limit;
  private final Journal journal;

  public LogIn(Database database, Sessions sessions, LoginLimit limit, Journal journal) {
    this.database = database;
    this.sessions = sessions;
    this.limit = limit;
    this.journal = journal;
  }

  /** Empty if user name and password do not match; throws TooMany past the limit. Ends any session the browser still had. */
  public Optional<Sessions.Opened> with(String typed, String password, String address, String device, Optional<Caller> before) {
    String username = typed.strip().toLowerCase(Locale.ROOT);
    Optional<Account> account = database.read(tx -> tx.mapper(AccountMapper.class).byUsername(username));
    boolean fits = Passwords.matches(password, account.map(Account::passwordHash).orElse(null));
    if (!fits || !account.get().enabled()) {
      // never the name: people type their password there by mistake
      LOG.info("login failed address={}", address);
      limit.failed(username, address);
      return Optional.empty();
    }
    limit.succeeded(username);
    renewHash(account.get(), password);
    return Optional.of(open(account.get().id(), device, before));
  }

  /** A hash made with older parameters is replaced while the password is known. */
  private void renewHash(Account account, String password) {
    String old = account.passwordHash();
    if (old != null && Passwords.outdated(old)) {
      String hash = Passwords.hash(password);
      database.change(tx -> tx.mapper(AccountMapper.class).rehash(account.id(), old, hash));
    }
  }

  private Sessions.Opened open(long account, String device, Optional<Caller> before) {
    return database.inTransaction(tx -> {
      before.ifPresent(b -> sessions.end(tx, b.tokenHash(), b.accountId()));
      var opened = sessions.open(tx, account, device);
      journal.append(tx, Entry.of(account, "session.open", null, "ACCOUNT", account));
      return opened;
    });
  }

  public void out(Caller caller) {
    end(caller.accountId(), caller.tokenHash());
  }

  /** Ends one session of an account. */
  void end(long account, byte[] tokenHash) {
    database.change(tx -> {
      sessions.end(tx, tokenHash, account);
      journal.append(tx, Entry.of(account, "session.end", null, "ACCOUNT", account));
    });
  }

  /** Ends all sessions of an account except the one that asks. */
  void endOthers(Caller caller) {
    database.change(tx -> {
      int ended = sessions.endOthers(tx, caller);
      journal.append(tx, Entry.of(caller.accountId(), "session.end-others", null, "ACCOUNT", caller.accountId())
          .with("sessions=" + ended));
    });
  }
}
