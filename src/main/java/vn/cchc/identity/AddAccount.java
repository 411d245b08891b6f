package vn.cchc.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Opens an account with its roles; the person sets their password through a one-time link. */
public final class AddAccount {
  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public AddAccount(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  public long by(Actor actor, AccountFields fields, List<Grant> grants) {
    actor.demandOffice();
    try {
      return database.inTransaction(tx -> {
        Problems.refuseAny(GrantRules.problems(actor, Registry.units(tx), List.of(), grants));
        return in(tx, actor.id(), fields, null, grants);
      });
    } catch (RuntimeException e) {
      throw Database.refusedAsDouble(e) ? Problems.of("username", "account.problem.username-taken", fields.username()) : e;
    }
  }

  /** Also for the system, whose actor is null; a hash is given if the password is already set. */
  public long in(Tx tx, @Nullable Long actor, AccountFields fields, @Nullable String passwordHash, List<Grant> grants) {
    var accounts = tx.mapper(AccountMapper.class);
    var found = new ArrayList<Problem>(fields.problems());
    if (accounts.byUsername(fields.username()).isPresent()) {
      found.add(new Problem("username", "account.problem.username-taken", fields.username()));
    }
    Problems.refuseAny(List.copyOf(found));
    long id = accounts.insert(fields, passwordHash, clock.instant());
    grants.forEach(g -> accounts.grant(id, g));
    @Nullable Long site = grants.isEmpty() ? null : Registry.siteOf(tx, grants.get(0).unitId());
    journal.append(tx, Entry.of(actor, "account.add", site, "ACCOUNT", id).with(GrantRules.inWords(grants)));
    return id;
  }
}
