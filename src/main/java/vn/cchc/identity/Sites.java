package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Opens sites for agencies and edits them. */
public final class Sites {
  private final Database database;
  private final Journal journal;

  public Sites(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public long add(Actor actor, SiteFields fields) {
    actor.demandAdmin();
    try {
      return database.inTransaction(tx -> add(tx, actor.id(), fields));
    } catch (RuntimeException e) {
      throw Database.refusedAsDouble(e) ? Problems.of("slug", "sites.problem.slug-taken", fields.slug()) : e;
    }
  }

  /** For the system too, whose actor is null. */
  public long add(Tx tx, @Nullable Long actor, SiteFields fields) {
    var sites = tx.mapper(SiteMapper.class);
    var found = new ArrayList<Problem>(fields.problems());
    found.addAll(ownerProblems(tx, fields.ownerUnitId()));
    if (sites.bySlug(fields.slug()).isPresent()) {
      found.add(new Problem("slug", "sites.problem.slug-taken", fields.slug()));
    }
    Problems.refuseAny(List.copyOf(found));
    long id = sites.insert(fields);
    journal.append(tx, Entry.of(actor, "site.add", id, "SITE", id));
    return id;
  }

  static List<Problem> ownerProblems(Tx tx, long owner) {
    boolean agency = tx.mapper(UnitMapper.class).byId(owner).filter(u -> u.kind() == UnitKind.AGENCY).isPresent();
    return agency ? List.of() : List.of(new Problem("owner", "sites.problem.owner"));
  }

  public void edit(Actor actor, long id, int version, SiteFields fields) {
    database.change(tx -> {
      Site site = managedBy(tx, actor, id);
      if (fields.ownerUnitId() != site.ownerUnitId() && !actor.administers()) {
        throw new NotAllowed("fault.not-yours");
      }
      var found = new ArrayList<Problem>(fields.problems());
      found.addAll(ownerProblems(tx, fields.ownerUnitId()));
      Problems.refuseAny(List.copyOf(found));
      if (tx.mapper(SiteMapper.class).edit(id, version, fields) == 0) {
        throw new Stale(SiteFields.of(Registry.site(tx, id)), fields);
      }
      journal.append(tx, Entry.of(actor.id(), "site.edit", id, "SITE", id));
    });
  }

  /** The site, for ADMIN or the DESK of its owner; to others it is not there. */
  static Site managedBy(Tx tx, Actor actor, long id) {
    actor.demandOffice();
    Site site = Registry.site(tx, id);
    if (!actor.manages(site.ownerUnitId())) {
      throw new NotFound("fault.no-site", id);
    }
    return site;
  }
}
