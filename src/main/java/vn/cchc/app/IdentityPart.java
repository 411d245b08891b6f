package vn.cchc.app;

import java.util.List;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.Actors;
import vn.cchc.identity.LogIn;
import vn.cchc.identity.LoginPages;
import vn.cchc.identity.OneTimeLinkMapper;
import vn.cchc.identity.SessionResource;
import vn.cchc.identity.SiteMapper;
import vn.cchc.identity.UnitMapper;

/** Who somebody is: login, accounts, units and sites. */
final class IdentityPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(
      AccountMapper.class, OneTimeLinkMapper.class, UnitMapper.class, SiteMapper.class);

  private final List<Object> resources;

  IdentityPart(Common c) {
    var logIn = new LogIn(c.database(), c.sessions(), c.loginLimit(), c.journal());
    resources = List.of(
        new Actors(c.registry()),
        new SessionResource(logIn, c.registry(), c.reception()),
        new LoginPages(logIn, c.reception(), c.links()));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
