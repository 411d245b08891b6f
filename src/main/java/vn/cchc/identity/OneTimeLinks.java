package vn.cchc.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problems;
import vn.cchc.http.Sessions;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Links through which a person sets their password once: the office passes them on, and they expire after a day. */
public final class OneTimeLinks {
  static final Duration GOOD_FOR = Duration.ofHours(24);

  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final Sessions sessions;

  public OneTimeLinks(Database database, Journal journal, Clock clock, Sessions sessions) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.sessions = sessions;
  }

  /** The token of a new link; it is shown now and known to nobody afterwards. */
  public String issueBy(Actor actor, long account) {
    return database.inTransaction(tx -> {
      if (!EditAccount.managedBy(tx, actor, account).enabled()) {
        throw Problems.of("account", "account.problem.disabled-already");
      }
      return in(tx, actor.id(), account);
    });
  }

  /** Also for the system, whose actor is null; any earlier link of the account becomes void. */
  public String in(Tx tx, @Nullable Long actor, long account) {
    String token = sessions.secret();
    var links = tx.mapper(OneTimeLinkMapper.class);
    links.dropOpen(account);
    links.insert(Sessions.hash(token), account, actor, clock.instant().plus(GOOD_FOR));
    journal.append(tx, Entry.of(actor, "account.link", Registry.siteOfAccount(tx, account), "ACCOUNT", account));
    return token;
  }

  /** The account whose password a link sets; empty if it is used, void, too old or was never issued. */
  public Optional<Account> owner(String token) {
    return database.read(tx -> tx.mapper(OneTimeLinkMapper.class).accountOf(Sessions.hash(token), clock.instant())
        .flatMap(id -> tx.mapper(AccountMapper.class).byId(id)));
  }

  /** Sets the password, uses up the link and ends every session of the account. */
  public void use(String token, String password) {
    Account account = owner(token).orElseThrow(() -> new NotFound("fault.link-void"));
    Problems.refuseAny(PasswordRules.problems(password, account.username()));
    String hash = Passwords.hash(password);
    database.change(tx -> {
      if (tx.mapper(OneTimeLinkMapper.class).use(Sessions.hash(token), clock.instant()) == 0) {
        throw new NotFound("fault.link-void");
      }
      tx.mapper(AccountMapper.class).setPassword(account.id(), hash);
      sessions.endAll(tx, account.id());
      journal.append(tx, Entry.of(account.id(), "account.password-by-link",
          Registry.siteOfAccount(tx, account.id()), "ACCOUNT", account.id()));
    });
  }
}
