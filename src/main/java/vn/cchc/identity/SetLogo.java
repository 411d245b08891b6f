package vn.cchc.identity;

import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Sets or removes the logo that a site's pages show. */
public final class SetLogo {
  private final Database database;
  private final Journal journal;

  public SetLogo(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** The site, for somebody who may change what it shows. */
  public Site site(Actor actor, long id) {
    return database.read(tx -> Sites.managedBy(tx, actor, id));
  }

  public void by(Actor actor, long id, @Nullable String sha256) {
    database.change(tx -> {
      Sites.managedBy(tx, actor, id);
      tx.mapper(SiteMapper.class).setLogo(id, sha256);
      journal.append(tx, Entry.of(actor.id(), "site.logo", id, "SITE", id));
    });
  }
}
