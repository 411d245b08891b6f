package vn.cchc.identity;

import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;

/** Finds sites, units and accounts for everybody else; reads only. */
public final class Registry {
  private final Database database;

  public Registry(Database database) {
    this.database = database;
  }

  public List<Site> sites() {
    return database.read(tx -> tx.mapper(SiteMapper.class).all());
  }

  public Site site(String slug) {
    return database.read(tx -> site(tx, slug));
  }

  public static Site site(Tx tx, String slug) {
    return tx.mapper(SiteMapper.class).bySlug(slug).orElseThrow(() -> new NotFound("fault.no-site", slug));
  }

  public static Site site(Tx tx, long id) {
    return tx.mapper(SiteMapper.class).byId(id).orElseThrow(() -> new NotFound("fault.no-site", id));
  }

  public UnitTree units() {
    return database.read(Registry::units);
  }

  public static UnitTree units(Tx tx) {
    return new UnitTree(tx.mapper(UnitMapper.class).all());
  }

  /** The actor of an account as its roles stand now. */
  public Actor actor(long account) {
    return database.read(tx -> actor(tx, account));
  }

  public static Actor actor(Tx tx, long account) {
    var accounts = tx.mapper(AccountMapper.class);
    var found = accounts.byId(account).filter(Account::enabled).orElseThrow(vn.cchc.fault.NotSignedIn::new);
    return new Actor(found, accounts.grantsOf(account), units(tx));
  }
}
