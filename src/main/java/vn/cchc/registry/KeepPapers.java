package vn.cchc.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.route.Guarded;

/** Adds results of handling and the internal process to a procedure, and removes them again. */
public final class KeepPapers {
  /** What is to be kept, with its file. */
  record NewPaper(PaperKind kind, @Nullable YearMonth month, String note, FileLink file) {}

  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public KeepPapers(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  static void demand(Actor actor, Site site) {
    if (!ReadPapers.mayKeep(actor, site)) {
      throw new NotAllowed("fault.not-yours");
    }
  }

  void add(Actor actor, Site site, String code, NewPaper wish) {
    demand(actor, site);
    database.change(tx -> {
      ProcedureEntry entry = ReadRegistry.entry(tx, site, code);
      long paper = tx.mapper(PaperMapper.class).add(entry.id(), wish, actor.id(), clock.instant());
      Attachments.replace(tx, FiledPaper.SUBJECT, paper, List.of(wish.file()));
      journal.append(tx, Entry.of(actor.id(), "procedure.keep-paper", site.id(), ProcedureEntry.SUBJECT, entry.id())
          .with("paper=" + paper + " kind=" + wish.kind() + " month=" + wish.month()));
    });
  }

  void takeDown(Actor actor, Site site, String code, long id) {
    demand(actor, site);
    database.change(tx -> {
      ProcedureEntry entry = ReadRegistry.entry(tx, site, code);
      var mapper = tx.mapper(PaperMapper.class);
      FiledPaper paper = mapper.byId(entry.id(), id).orElseThrow(() -> new NotFound("fault.no-page"));
      Guarded.oneRow(mapper.takeDown(paper.id(), clock.instant()));
      journal.append(tx, Entry.of(actor.id(), "procedure.drop-paper", site.id(), ProcedureEntry.SUBJECT, entry.id())
          .with("paper=" + id));
    });
  }
}
