package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Changes what a site shows and how; its slug stays, because published addresses begin with it. */
public final class EditSite {
  private final Database database;
  private final Journal journal;

  public EditSite(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public void by(Actor actor, long id, int version, SiteFields fields) {
    database.change(tx -> {
      Site site = managedBy(tx, actor, id);
      if (fields.ownerUnitId() != site.ownerUnitId() && !actor.administers()) {
        throw new NotAllowed("fault.not-yours");
      }
      var found = new ArrayList<Problem>(fields.problems());
      found.addAll(AddSite.ownerProblems(tx, fields.ownerUnitId()));
      Problems.refuseAny(List.copyOf(found));
      if (tx.mapper(SiteMapper.class).edit(id, version, fields) == 0) {
        throw new Stale(SiteFields.of(Registry.site(tx, id)), fields);
      }
      journal.append(tx, Entry.of(actor.id(), "site.edit", id, "SITE", id));
    });
  }

  /** The site, for ADMIN or its owner's DESK; others get "not found". */
  static Site managedBy(Tx tx, Actor actor, long id) {
    actor.demandOffice();
    Site site = Registry.site(tx, id);
    if (!actor.manages(site.ownerUnitId())) {
      throw new NotFound("fault.no-site", id);
    }
    return site;
  }
}
