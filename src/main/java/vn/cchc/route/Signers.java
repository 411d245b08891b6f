package vn.cchc.route;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.cchc.db.Tx;
import vn.cchc.identity.Account;
import vn.cchc.identity.Registry;

/** People of a route by their own titles, as people are spoken of. */
public final class Signers {
  private Signers() {}

  public static List<String> names(Tx tx, Collection<Long> accounts) {
    var people = Registry.people(tx, accounts);
    return accounts.stream().map(people::get).filter(Objects::nonNull).map(Account::named).sorted().toList();
  }
}
