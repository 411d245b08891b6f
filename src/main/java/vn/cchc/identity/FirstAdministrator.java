package vn.cchc.identity;

import java.util.List;
import java.util.Optional;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;

/** Makes a new installation usable without a default password: a one-time link for "admin". */
public final class FirstAdministrator {
  static final String USERNAME = "admin";

  private final Database database;
  private final Units units;
  private final AddAccount addAccount;
  private final OneTimeLinks links;
  private final Today today;

  public FirstAdministrator(Database database, Units units, AddAccount addAccount, OneTimeLinks links, Today today) {
    this.database = database;
    this.units = units;
    this.addAccount = addAccount;
    this.links = links;
    this.today = today;
  }

  /** The token of a new link as long as "admin" has no password; empty from then on. */
  public Optional<String> token() {
    try {
      return database.inTransaction(this::tokenIn);
    } catch (RuntimeException e) {
      if (Database.refusedAsDouble(e)) {
        return database.inTransaction(this::tokenIn);
      }
      throw e;
    }
  }

  private Optional<String> tokenIn(Tx tx) {
    var accounts = tx.mapper(AccountMapper.class);
    if (!accounts.any()) {
      var fields = new AccountFields(USERNAME, "Quản trị", "Quản trị hệ thống");
      addAccount.in(tx, null, fields, null, List.of(new Grant(Role.ADMIN, root(tx))));
    }
    return accounts.byUsername(USERNAME).filter(a -> a.enabled() && a.passwordHash() == null)
        .map(a -> links.in(tx, null, a.id()));
  }

  private long root(Tx tx) {
    return Registry.units(tx).childrenOf(null).stream().findFirst().map(Unit::id)
        .orElseGet(() -> units.add(tx, null, new UnitFields(null, UnitKind.AGENCY, "Cơ quan", "Cơ quan", today.day(), null)));
  }
}
