package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalRow;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.State;

/** What somebody sees of decisions: one, lists, and the items with what they change. */
public final class ReadDecisions {
  private final Database database;
  private final DecisionDossiers dossiers;
  private final DecisionAnswers answers;
  private final Journal journal;

  public ReadDecisions(Database database, DecisionDossiers dossiers, DecisionAnswers answers, Journal journal) {
    this.database = database;
    this.dossiers = dossiers;
    this.answers = answers;
    this.journal = journal;
  }

  public DecisionAnswer one(Actor actor, long id) {
    return database.read(tx -> answers.of(tx, dossiers.open(tx, actor, id)));
  }

  public DecisionDossier dossier(Actor actor, long id) {
    return database.read(tx -> dossiers.open(tx, actor, id));
  }

  public Page<Decision> list(Actor actor, @Nullable Site site, @Nullable State state, @Nullable Integer year,
      String q, String sort, Paging paging) {
    Set<Long> units = actor.unitsInSight();
    if (units.isEmpty()) {
      return Page.of(List.of(), paging, 0);
    }
    var filter = new DecisionMapper.Filter(units, site == null ? null : site.id(), state, year, DecisionCheck.numberKey(q),
        ProcedureCode.beginning(q), sort);
    return database.read(tx -> {
      var mapper = tx.mapper(DecisionMapper.class);
      return Page.of(mapper.list(filter, paging), paging, mapper.count(filter));
    });
  }

  /** The years of issue among the decisions that they may see, the last first. */
  public List<Integer> years(Actor actor) {
    Set<Long> units = actor.unitsInSight();
    return units.isEmpty() ? List.of() : database.read(tx -> tx.mapper(DecisionMapper.class).years(units));
  }

  /** Decisions of this number and year that they may see, however the number is written. */
  public List<Decision> sameNumber(Actor actor, Site site, String number, LocalDate issued) {
    String key = DecisionCheck.numberKey(number);
    Set<Long> units = actor.unitsInSight();
    return key.isEmpty() ? List.of() : database.read(tx -> tx.mapper(DecisionMapper.class).numbered(site.id(), key).stream()
        .filter(d -> d.issuedOn().getYear() == issued.getYear() && units.contains(d.unitId())).toList());
  }

  /** What revoking the decision today would do to its procedures. */
  public RevocationEffects aftermath(Actor actor, long id, Instant now) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, id);
      return RevocationEffects.of(tx, dossier.decision(), dossier.site().months().dayOf(now));
    });
  }

  /** The accepted items, the first of them in the decision's order. */
  public List<Version> accepted(Actor actor, long id, int most) {
    return database.read(tx -> {
      dossiers.open(tx, actor, id);
      return tx.mapper(VersionMapper.class).items(id, null, "yes", new Paging(1, most));
    });
  }

  /** Whether this form has begun a decision already. */
  public boolean begun(Actor actor, @Nullable String once) {
    return once != null && database.read(tx -> tx.mapper(DecisionMapper.class).begunOnce(actor.id(), once)) != null;
  }

  /** Items in the decision's order, each compared with the text that was in force when it is looked at. */
  public Page<ItemAnswer> items(Actor actor, long id, @Nullable Change change, @Nullable String accepted, Paging paging) {
    return database.read(tx -> {
      dossiers.open(tx, actor, id);
      var mapper = tx.mapper(VersionMapper.class);
      return Page.of(answers(tx, mapper.items(id, change, accepted, paging)), paging, mapper.countItems(id, change, accepted));
    });
  }

  public ItemAnswer item(Actor actor, long id, String code) {
    return database.read(tx -> {
      dossiers.open(tx, actor, id);
      Version version = tx.mapper(VersionMapper.class).item(id, code)
          .orElseThrow(() -> new NotFound("decision.no-such-item", code));
      return answers(tx, List.of(version)).get(0);
    });
  }

  public List<JournalRow> history(Actor actor, long id) {
    return database.read(tx -> {
      dossiers.open(tx, actor, id);
      return journal.history(tx, Decision.SUBJECT, id);
    });
  }

  private static List<ItemAnswer> answers(Tx tx, List<Version> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    var mapper = tx.mapper(VersionMapper.class);
    var before = mapper.textsBefore(items.get(0).decisionId(), items.stream().map(Version::procedureId).toList());
    Map<Long, Version> byProcedure = before.stream().collect(Collectors.toMap(Version::procedureId, v -> v, (a, b) -> a));
    var texts = Texts.of(tx, items);
    var old = Texts.of(tx, before);
    return items.stream().map(v -> {
      Version was = byProcedure.get(v.procedureId());
      return ItemAnswer.of(v, texts.get(v.id()), was, was == null ? null : old.get(was.id()));
    }).toList();
  }
}
