package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Opens a site for an agency. */
public final class AddSite {
  private final Database database;
  private final Journal journal;

  public AddSite(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public long by(Actor actor, SiteFields fields) {
    actor.demandAdmin();
    try {
      return database.inTransaction(tx -> in(tx, actor.id(), fields));
    } catch (RuntimeException e) {
      throw Database.refusedAsDouble(e) ? Problems.of("slug", "sites.problem.slug-taken", fields.slug()) : e;
    }
  }

  /** Also for the system, whose actor is null. */
  public long in(Tx tx, @Nullable Long actor, SiteFields fields) {
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
}
