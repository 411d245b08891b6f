package vn.cchc.decision.arrival;

import java.time.Clock;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;

/** The log of lists that were read into a decision, for whoever may see the decision. */
public final class ReadImports {
  /** A list and the first of its faults. */
  public record ImportReport(FileImport list, Page<ImportFault> faults) {}

  /** One file's faults beyond this say nothing that the first of them did not say. */
  static final int MOST_FAULTS = 5_000;
  private static final int LATEST = 20;

  private final Database database;
  private final Clock clock;
  private final DecisionDossiers dossiers;

  public ReadImports(Database database, Clock clock, DecisionDossiers dossiers) {
    this.database = database;
    this.clock = clock;
    this.dossiers = dossiers;
  }

  public DecisionDossier decision(Actor actor, long decision) {
    return database.read(tx -> dossiers.open(tx, actor, decision));
  }

  public List<FileImport> latest(long decision) {
    return database.read(tx -> tx.mapper(ImportMapper.class).of(decision, LATEST)).stream().map(i -> i.at(clock.instant())).toList();
  }

  /** All faults that are kept of a list. */
  public List<ImportFault> faults(Actor actor, long decision, long id) {
    one(actor, decision, id, new Paging(1, 1));
    return database.read(tx -> tx.mapper(ImportMapper.class).faults(id, MOST_FAULTS, 0));
  }

  public ImportReport one(Actor actor, long decision, long id, Paging paging) {
    return database.read(tx -> {
      dossiers.open(tx, actor, decision);
      var mapper = tx.mapper(ImportMapper.class);
      FileImport list = mapper.byId(id).filter(i -> i.decisionId() == decision)
          .orElseThrow(() -> new NotFound("decision.no-such-import")).at(clock.instant());
      var faults = mapper.faults(id, paging.size(), paging.offset());
      return new ImportReport(list, Page.of(faults, paging, Math.min(list.faults(), MOST_FAULTS)));
    });
  }
}
