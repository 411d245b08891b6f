package vn.cchc.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotSignedIn;

/** Finds sites, units and accounts for all other packages; only reads. */
public final class Registry {
  private final Database database;

  public Registry(Database database) {
    this.database = database;
  }

  public List<Site> sites() {
    return database.read(Registry::sites);
  }

  public Site site(String slug) {
    return database.read(tx -> site(tx, slug));
  }

  public static List<Site> sites(Tx tx) {
    return tx.once("sites", () -> List.copyOf(tx.mapper(SiteMapper.class).all()));
  }

  public static Site site(Tx tx, String slug) {
    return sites(tx).stream().filter(s -> s.slug().equals(slug)).findFirst().orElseThrow(() -> new NotFound("fault.no-site", slug));
  }

  public static Site site(Tx tx, long id) {
    return sites(tx).stream().filter(s -> s.id() == id).findFirst().orElseThrow(() -> new NotFound("fault.no-site", id));
  }

  public static Unit unit(Tx tx, long id) {
    return units(tx).unit(id).orElseThrow(() -> new NotFound("fault.no-such-unit"));
  }

  /** The unit, for somebody who may change it; outside their agency it does not exist for them. */
  static Unit unitManagedBy(Tx tx, Actor actor, long id) {
    actor.demandOffice();
    if (!actor.manages(id)) {
      throw new NotFound("fault.no-such-unit");
    }
    return unit(tx, id);
  }

  /** The site of the agency that a unit belongs to. */
  public static @Nullable Long siteOf(Tx tx, long unit) {
    var tree = units(tx);
    return tree.upFrom(unit).stream()
        .flatMap(u -> sites(tx).stream().filter(s -> s.ownerUnitId() == u.id())).map(Site::id).findFirst().orElse(null);
  }

  /** The site of the agency in which a person holds their first role. */
  static @Nullable Long siteOfAccount(Tx tx, long account) {
    var grants = tx.mapper(AccountMapper.class).grantsOf(account);
    return grants.isEmpty() ? null : siteOf(tx, grants.get(0).unitId());
  }

  public UnitTree units() {
    return database.read(Registry::units);
  }

  /** Accounts by their ids, each read once. */
  public static Map<Long, Account> people(Tx tx, Collection<Long> ids) {
    Map<Long, Account> known = tx.once("people", HashMap::new);
    var unknown = ids.stream().filter(id -> !known.containsKey(id)).collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      tx.mapper(AccountMapper.class).named(unknown).forEach(a -> known.put(a.id(), a));
    }
    return known;
  }

  public static UnitTree units(Tx tx) {
    return tx.once("units", () -> new UnitTree(tx.mapper(UnitMapper.class).all()));
  }

  /** The actor of an account with the roles it has now. */
  public Actor actor(long account) {
    return database.read(tx -> actor(tx, account));
  }

  public static Actor actor(Tx tx, long account) {
    var found = tx.mapper(AccountMapper.class).inRoles(account).filter(a -> a.account().enabled()).orElseThrow(NotSignedIn::new);
    return new Actor(found.account(), found.grants(), units(tx));
  }
}
