package vn.cchc.site;

import java.util.List;
import java.util.Optional;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.search.FoundProcedures;
import vn.cchc.search.Highlights;
import vn.cchc.search.ProcedureQuestion;
import vn.cchc.search.SearchProcedures;

/** The lists of procedures: found by words and filters, soon to take effect, and recently changed. */
final class ProcedureShelves {
  /** A page of results, and how many there are by each value of each filter. */
  record Found(Page<ProcedureLine> lines, FoundProcedures all) {}

  private final Database database;
  private final SearchProcedures search;

  ProcedureShelves(Database database, SearchProcedures search) {
    this.database = database;
    this.search = search;
  }

  /** Empty while the index is being built. */
  Optional<Found> ask(ProcedureQuestion question) {
    return search.ask(question).map(all ->
        new Found(Page.of(inOrder(question.site(), all.ids()), question.paging(), all.total()), all));
  }

  Highlights highlights(String words) {
    return search.highlights(words);
  }

  private List<ProcedureLine> inOrder(long site, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var lines = database.read(tx -> tx.mapper(ProcedureReadingMapper.class).lines(site, ids));
    return ids.stream().flatMap(id -> lines.stream().filter(l -> l.id() == id)).toList();
  }

  List<ChangeLine> upcoming(long site, int limit) {
    return database.read(tx -> tx.mapper(ProcedureReadingMapper.class).upcoming(site, limit));
  }

  List<ChangeLine> newest(long site, int limit) {
    return database.read(tx -> tx.mapper(ProcedureReadingMapper.class).changes(site, null, limit, 0));
  }

  Page<ChangeLine> changes(long site, Paging paging) {
    return database.read(tx -> {
      var mapper = tx.mapper(ProcedureReadingMapper.class);
      return Page.of(mapper.changes(site, null, paging.size(), paging.offset()), paging, mapper.countChanges(site, null));
    });
  }
}
