package vn.cchc.app;

import java.util.List;
import vn.cchc.http.Times;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.AccountPages;
import vn.cchc.identity.AccountsPages;
import vn.cchc.identity.Actors;
import vn.cchc.identity.AddAccount;
import vn.cchc.identity.ChangePassword;
import vn.cchc.identity.DisableAccount;
import vn.cchc.identity.EditAccount;
import vn.cchc.identity.JournalPages;
import vn.cchc.identity.LogIn;
import vn.cchc.identity.LoginPages;
import vn.cchc.identity.MemberPages;
import vn.cchc.identity.OneTimeLinkMapper;
import vn.cchc.identity.OneTimeLinks;
import vn.cchc.identity.PasswordPages;
import vn.cchc.identity.RegistryResource;
import vn.cchc.identity.SessionPages;
import vn.cchc.identity.SessionResource;
import vn.cchc.identity.SetMembers;
import vn.cchc.identity.SiteMapper;
import vn.cchc.identity.SitePages;
import vn.cchc.identity.Sites;
import vn.cchc.identity.Today;
import vn.cchc.identity.UnitMapper;
import vn.cchc.identity.UnitPages;
import vn.cchc.identity.Units;
import vn.cchc.identity.UnitsPages;

/** Who somebody is: login, accounts, units and sites. */
final class IdentityPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(
      AccountMapper.class, OneTimeLinkMapper.class, UnitMapper.class, SiteMapper.class);

  private final List<Object> resources;

  IdentityPart(Common c) {
    var d = c.database();
    var j = c.journal();
    var today = new Today(c.clock(), Times.HANOI.zone());
    var logIn = new LogIn(d, c.sessions(), c.loginLimit(), j);
    var units = new Units(d, j);
    var addAccount = new AddAccount(d, j, c.clock());
    var oneTimeLinks = new OneTimeLinks(d, j, c.clock(), c.sessions());
    resources = List.of(
        new Actors(c.registry()),
        new SessionResource(logIn, c.registry(), c.reception()),
        new RegistryResource(c.registry()),
        new LoginPages(logIn, c.reception(), c.links()),
        new SessionPages(c.sessions(), logIn, c.links()),
        new PasswordPages(oneTimeLinks, new ChangePassword(d, j, c.sessions(), c.loginLimit()), c.reception(), c.links()),
        new UnitsPages(d, units, today, c.links()),
        new UnitPages(d, units, today, c.links()),
        new MemberPages(d, new SetMembers(d, j), today, c.links()),
        new SitePages(d, new Sites(d, j), c.links()),
        new AccountsPages(d, addAccount, oneTimeLinks, c.links()),
        new AccountPages(d, new EditAccount(d, j), new DisableAccount(d, j, c.clock(), c.sessions()), oneTimeLinks, c.links()),
        new JournalPages(d));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
