package vn.cchc.identity;

import java.time.Clock;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Sessions;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Disables an account and ends its sessions at once, or enables it again. */
public final class DisableAccount {
  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final Sessions sessions;

  public DisableAccount(Database database, Journal journal, Clock clock, Sessions sessions) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.sessions = sessions;
  }

  public void by(Actor actor, long id) {
    database.change(tx -> {
      EditAccount.managedBy(tx, actor, id);
      if (id == actor.id() || tx.mapper(AccountMapper.class).disable(id, clock.instant()) == 0) {
        throw new WrongState(id == actor.id() ? "account.problem.own-account" : "account.problem.disabled-already");
      }
      sessions.endAll(tx, id);
      tx.mapper(OneTimeLinkMapper.class).dropOpen(id);
      journal.append(tx, entry(tx, actor, "account.disable", id));
    });
  }

  public void undo(Actor actor, long id) {
    database.change(tx -> {
      EditAccount.managedBy(tx, actor, id);
      if (tx.mapper(AccountMapper.class).enable(id) == 0) {
        throw new WrongState("account.problem.enabled-already");
      }
      journal.append(tx, entry(tx, actor, "account.enable", id));
    });
  }

  static Entry entry(Tx tx, Actor actor, String action, long account) {
    return Entry.of(actor.id(), action, Registry.siteOfAccount(tx, account), "ACCOUNT", account);
  }
}
