package vn.cchc.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.AccountFields;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.Actor;
import vn.cchc.identity.AddAccount;
import vn.cchc.identity.Grant;
import vn.cchc.identity.Member;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.SetMembers;
import vn.cchc.identity.SiteFields;
import vn.cchc.identity.Sites;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitFields;
import vn.cchc.identity.UnitKind;
import vn.cchc.identity.Units;
import vn.cchc.journal.Journal;

/** Creates the units, site and accounts of a demo agency in one transaction; finds them again at later starts. */
final class DemoAgency {
  /** Units of the demonstration have no end. */
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final String ZONE = "Asia/Ho_Chi_Minh";

  private final Database database;
  private final Units units;
  private final SetMembers setMembers;
  private final Sites sites;
  private final AddAccount addAccount;

  DemoAgency(Database database, Journal journal, Clock clock) {
    this.database = database;
    units = new Units(database, journal);
    setMembers = new SetMembers(database, journal);
    sites = new Sites(database, journal);
    addAccount = new AddAccount(database, journal, clock);
  }

  void open(DemoFile file, String passwordHash) {
    database.change(tx -> {
      var ids = units(tx, file);
      DemoFile.SiteData s = file.site();
      sites.add(tx, null, new SiteFields(s.slug(), s.name(), ids.get(file.units().get(0).key()), ZONE, s.languages(),
          s.primary(), s.accent(), s.footer(), false));
      for (DemoFile.AccountData a : file.accounts()) {
        var grants = a.roles().stream().map(r -> new Grant(r.role(), ids.get(r.unit()))).toList();
        addAccount.in(tx, null, new AccountFields(a.username(), a.fullName(), a.title()), passwordHash, grants);
      }
    });
  }

  /** One administrator over all agencies. */
  void administrator(String passwordHash) {
    database.change(tx -> {
      if (tx.mapper(AccountMapper.class).byUsername("admin").isEmpty()) {
        var roots = Registry.units(tx).all().stream().filter(u -> u.kind() == UnitKind.AGENCY)
            .map(u -> new Grant(Role.ADMIN, u.id())).toList();
        addAccount.in(tx, null, new AccountFields("admin", "Lò Thị Thanh Tâm", "Quản trị hệ thống"), passwordHash, roots);
      }
    });
  }

  private Map<String, Long> units(Tx tx, DemoFile file) {
    var ids = new HashMap<String, Long>();
    for (DemoFile.UnitData u : file.units()) {
      Long parent = u.parent() == null ? null : ids.get(u.parent());
      ids.put(u.key(), units.add(tx, null, new UnitFields(parent, u.kind(), u.name(), u.shortName(), SINCE, null)));
    }
    for (DemoFile.UnitData u : file.units()) {
      if (u.members() != null) {
        List<Member> members = u.members().stream().map(m -> new Member(ids.get(m), SINCE, null)).toList();
        setMembers.in(tx, null, ids.get(u.key()), members);
      }
    }
    return ids;
  }

  /** Ids of the file's units by key: names are unique below a root. */
  Map<String, Long> unitIds(DemoFile file, long root) {
    var tree = database.read(Registry::units);
    var below = tree.under(root);
    var ids = new HashMap<String, Long>();
    for (DemoFile.UnitData u : file.units()) {
      tree.all().stream().filter(unit -> below.contains(unit.id()) && unit.name().equals(u.name())).map(Unit::id).findFirst()
          .ifPresent(id -> ids.put(u.key(), id));
    }
    return ids;
  }

  Actor actor(String username) {
    return database.read(tx -> Registry.actor(tx, tx.mapper(AccountMapper.class).byUsername(username).orElseThrow().id()));
  }
}
