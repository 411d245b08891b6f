package vn.cchc.registry;

import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.ProcedureEntry;

/** What is kept beside a procedure, with its files. */
public final class ReadPapers {
  public record Filed(FiledPaper paper, List<FileLink> files) {}

  /** All of them, and whether this person may add to them. */
  public record PapersOfProcedure(List<Filed> papers, boolean mayKeep) {
    public List<Filed> of(PaperKind kind) {
      return papers.stream().filter(p -> p.paper().kind() == kind).toList();
    }
  }

  private final Database database;

  public ReadPapers(Database database) {
    this.database = database;
  }

  public PapersOfProcedure of(Actor actor, Site site, ProcedureEntry entry) {
    return database.read(tx -> new PapersOfProcedure(tx.mapper(PaperMapper.class).of(entry.id()).stream()
        .map(p -> new Filed(p, Attachments.of(tx, FiledPaper.SUBJECT, p.id()))).toList(), mayKeep(actor, site)));
  }

  static boolean mayKeep(Actor actor, Site site) {
    return actor.has(Role.DESK, site.ownerUnitId());
  }
}
