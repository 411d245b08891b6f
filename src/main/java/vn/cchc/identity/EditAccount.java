package vn.cchc.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Changes a person's name, title and roles; roles take effect at their next click. */
public final class EditAccount {
  private final Database database;
  private final Journal journal;

  public EditAccount(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public void by(Actor actor, long id, int version, AccountFields fields, List<Grant> grants) {
    database.change(tx -> {
      managedBy(tx, actor, id);
      var accounts = tx.mapper(AccountMapper.class);
      var before = accounts.grantsOf(id);
      Problems.refuseAny(problems(tx, actor, id, fields, before, grants));
      if (accounts.edit(id, version, fields) == 0) {
        throw new Stale(AccountFields.of(accounts.byId(id).orElseThrow()), fields);
      }
      setGrants(accounts, id, before, grants);
      journal.append(tx, Entry.of(actor.id(), "account.edit", Registry.siteOf(tx, grants.get(0).unitId()), "ACCOUNT", id)
          .with(before.equals(grants) ? null : "before: " + GrantRules.inWords(before) + "; after: " + GrantRules.inWords(grants)));
    });
  }

  private static List<Problem> problems(
      Tx tx, Actor actor, long id, AccountFields fields, List<Grant> before, List<Grant> after) {
    var found = new ArrayList<Problem>(fields.problems());
    found.addAll(GrantRules.problems(actor, Registry.units(tx), before, after));
    if (tx.mapper(AccountMapper.class).byUsername(fields.username()).filter(a -> a.id() != id).isPresent()) {
      found.add(new Problem("username", "account.problem.username-taken", fields.username()));
    }
    if (id == actor.id() && !new HashSet<>(before).equals(new HashSet<>(after))) {
      found.add(new Problem("grants", "account.problem.own-roles"));
    }
    return found;
  }

  private static void setGrants(AccountMapper accounts, long id, List<Grant> before, List<Grant> after) {
    before.stream().filter(g -> !after.contains(g)).forEach(g -> accounts.takeBack(id, g));
    after.stream().filter(g -> !before.contains(g)).forEach(g -> accounts.grant(id, g));
  }

  /** The account, for ADMIN or the DESK responsible for all its roles; others get "not found". */
  static Account managedBy(Tx tx, Actor actor, long id) {
    actor.demandOffice();
    var accounts = tx.mapper(AccountMapper.class);
    return accounts.byId(id).filter(a -> GrantRules.manages(actor, accounts.grantsOf(id)))
        .orElseThrow(() -> new NotFound("fault.no-account"));
  }
}
