package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Caller;
import vn.cchc.http.LoginLimit;
import vn.cchc.http.Sessions;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Changes one's own password and ends one's other sessions. */
public final class ChangePassword {
  private final Database database;
  private final Journal journal;
  private final Sessions sessions;
  private final LoginLimit limit;

  public ChangePassword(Database database, Journal journal, Sessions sessions, LoginLimit limit) {
    this.database = database;
    this.journal = journal;
    this.sessions = sessions;
    this.limit = limit;
  }

  /** Wrong guesses of the current password count as failed logins: an unattended screen must not be a way to guess it. */
  public void by(Actor actor, Caller caller, String current, String wanted, String again, String address) {
    var account = actor.account();
    if (!Passwords.matches(current, account.passwordHash())) {
      limit.failed(account.username(), address);
      throw Problems.of("current", "password.problem.current");
    }
    Problems.refuseAny(problems(account, current, wanted, again));
    String hash = Passwords.hash(wanted);
    database.change(tx -> {
      tx.mapper(AccountMapper.class).setPassword(actor.id(), hash);
      sessions.endOthers(tx, caller);
      journal.append(tx, Entry.of(actor.id(), "account.password",
          Registry.siteOfAccount(tx, actor.id()), "ACCOUNT", actor.id()));
    });
  }

  private static List<Problem> problems(Account account, String current, String wanted, String again) {
    var found = new ArrayList<Problem>(PasswordRules.problems(wanted, account.username()));
    if (wanted.equals(current)) {
      found.add(new Problem("password", "password.problem.same"));
    }
    if (!wanted.equals(again)) {
      found.add(new Problem("again", "password.problem.again"));
    }
    return found;
  }
}
