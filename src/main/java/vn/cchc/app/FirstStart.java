package vn.cchc.app;

import java.time.ZoneId;
import java.util.Optional;
import vn.cchc.identity.AddAccount;
import vn.cchc.identity.FirstAdministrator;
import vn.cchc.identity.OneTimeLinks;
import vn.cchc.identity.Today;
import vn.cchc.identity.Units;

/** The administrator's one-time link: there is no default password, so it is printed until they have set their own. */
final class FirstStart {
  /** No site has set another time zone yet. */
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private FirstStart() {}

  static Optional<String> administratorLink(Common c) {
    var first = new FirstAdministrator(c.database(), new Units(c.database(), c.journal()),
        new AddAccount(c.database(), c.journal(), c.clock()),
        new OneTimeLinks(c.database(), c.journal(), c.clock(), c.sessions()), new Today(c.clock(), VIET_NAM));
    return first.token().map(token -> c.links().absolute(c.links().desk("/dat-mat-khau/" + token)));
  }
}
