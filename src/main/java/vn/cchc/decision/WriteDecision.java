package vn.cchc.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.route.Action;
import vn.cchc.route.Hands;

/** Begins decisions, saves their headings, and opens corrections of posted ones. */
public final class WriteDecision {
  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final DecisionDossiers dossiers;
  private final DecisionAnswers answers;

  public WriteDecision(Database database, Clock clock, Journal journal, DecisionDossiers dossiers, DecisionAnswers answers) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
    this.answers = answers;
  }

  public DecisionAnswer begin(Actor actor, DecisionInput sent) {
    return begin(actor, sent, null);
  }

  /** A form that comes a second time, known by its mark, answers what the first one began. */
  public DecisionAnswer begin(Actor actor, DecisionInput sent, @Nullable String once) {
    if (sent.version() != null) {
      throw new Malformed("fault.unknown-field", "version");
    }
    if (sent.site() == null) {
      throw Problems.of("site", "decision.field-needed");
    }
    Heading heading = DecisionCheck.heading(sent, null);
    return database.inTransaction(tx -> {
      Long begun = once == null ? null : tx.mapper(DecisionMapper.class).begunOnce(actor.id(), once);
      if (begun != null) {
        return answers.of(tx, dossiers.open(tx, actor, begun));
      }
      Site site = Registry.site(tx, sent.site());
      long unit = sent.unit() == null ? usualUnit(actor, site) : sent.unit();
      refuseForeign(actor, site, unit);
      long id = insert(tx, actor, site.id(), unit, heading, null);
      tx.mapper(DecisionMapper.class).markOnce(id, once);
      bases(tx, id, sent);
      addItems(tx, id, sent.items());
      journal.append(tx, Entry.of(actor.id(), "decision.begin", site.id(), Decision.SUBJECT, id));
      return answers.of(tx, dossiers.open(tx, actor, id));
    });
  }

  /** Fields left out stay; bases and items that are sent replace the bases and join the items. */
  public DecisionAnswer save(Actor actor, long id, DecisionInput sent) {
    return save(actor, id, sent, false);
  }

  /** As a form sends it: a field left empty is emptied. */
  public DecisionAnswer saveWhole(Actor actor, long id, DecisionInput sent) {
    return save(actor, id, sent, true);
  }

  private DecisionAnswer save(Actor actor, long id, DecisionInput sent, boolean whole) {
    if (sent.version() == null) {
      throw new Malformed("fault.version-needed");
    }
    return database.inTransaction(tx -> {
      DecisionDossier dossier = dossiers.lock(tx, actor, id);
      Decision d = dossier.demand(Action.SAVE);
      if (sent.version() != d.version()) {
        throw new Stale(answers.of(tx, dossier), sent);
      }
      Heading heading = DecisionCheck.heading(sent, whole ? null : DecisionCheck.headingOf(d));
      if (d.followsBasis() != null && sent.bases() == null) {
        heading = heading.effective(d.effectiveOn());
      }
      long unit = sent.unit() == null ? d.unitId() : sent.unit();
      if (unit != d.unitId()) {
        refuseForeign(actor, dossier.site(), unit);
      }
      var mapper = tx.mapper(DecisionMapper.class);
      mapper.saveHeading(id, heading, DecisionCheck.numberKey(heading.number()), unit, actor.id(), now());
      bases(tx, id, sent);
      addItems(tx, id, sent.items());
      Hands.wrote(tx, Decision.SUBJECT, id, actor.id(), now());
      mapper.raiseVersion(id);
      journal.append(tx, Entry.of(actor.id(), "decision.save", d.siteId(), Decision.SUBJECT, id));
      return answers.of(tx, dossiers.open(tx, actor, id));
    });
  }

  /** "Đính chính": a decision of its own, which displaces the turns it names once it is posted. */
  public DecisionAnswer correct(Actor actor, long id, @Nullable Integer version) {
    return database.inTransaction(tx -> {
      DecisionDossier dossier = dossiers.lock(tx, actor, id);
      Decision d = dossier.demand(Action.EDIT);
      if (version != null && version != d.version()) {
        throw new Stale(answers.of(tx, dossier), version);
      }
      long correction = insert(tx, actor, d.siteId(), d.unitId(), DecisionCheck.headingOf(d), d.id());
      copyBases(tx.mapper(DecisionMapper.class), d, correction);
      tx.mapper(DecisionMapper.class).raiseVersion(id);
      journal.append(tx, Entry.of(actor.id(), "decision.correct", d.siteId(), Decision.SUBJECT, correction)
          .with("corrects=" + id));
      return answers.of(tx, dossiers.open(tx, actor, correction));
    });
  }

  /** A correction takes effect with the same law as what it corrects. */
  private static void copyBases(DecisionMapper mapper, Decision from, long to) {
    var bases = mapper.bases(from.id());
    bases.forEach(b -> mapper.addBasis(to, b.ord(), b.citation(), b.effectiveOn()));
    bases.stream().filter(b -> from.followsBasis() != null && b.id() == from.followsBasis()).map(Basis::ord).findFirst()
        .ifPresent(ord -> mapper.bases(to).stream().filter(b -> b.ord() == ord).forEach(b -> mapper.followBasis(to, b.id())));
  }

  private long insert(Tx tx, Actor actor, long site, long unit, Heading heading, @Nullable Long corrects) {
    long id = tx.mapper(DecisionMapper.class).insert(site, unit, heading, DecisionCheck.numberKey(heading.number()), corrects,
        actor.id(), now());
    Hands.wrote(tx, Decision.SUBJECT, id, actor.id(), now());
    return id;
  }

  private static void bases(Tx tx, long id, DecisionInput sent) {
    if (sent.bases() == null) {
      return;
    }
    var mapper = tx.mapper(DecisionMapper.class);
    mapper.dropBases(id);
    int ord = 0;
    for (DecisionInput.BasisInput basis : sent.bases()) {
      mapper.addBasis(id, ++ord, String.valueOf(basis.citation()).strip(), basis.effectiveDate());
    }
    Integer follows = sent.followsBasis();
    boolean none = follows == null || follows == 0;
    mapper.followBasis(id, none ? null : mapper.bases(id).get(follows - 1).id());
  }

  private void addItems(Tx tx, long id, @Nullable List<DecisionInput.ItemInput> items) {
    if (items == null || items.isEmpty()) {
      return;
    }
    var stage = new StageItem(tx, tx.mapper(DecisionMapper.class).byId(id).orElseThrow(), now());
    for (int i = 0; i < items.size(); i++) {
      String field = "items[" + i + "]";
      var item = items.get(i);
      ProcedureText before = item.code() == null ? null : stage.begunWith(item.code());
      stage.stage(SentParts.wish(item, before, field), field);
    }
  }

  public List<Unit> unitsToWriteFor(Actor actor, Site site) {
    return actor.unitsToWriteFor(site, today(site));
  }

  public long usualUnit(Actor actor, Site site) {
    return actor.usualUnit(site, today(site)).orElseThrow(() -> new NotAllowed("article.not-your-unit"));
  }

  private void refuseForeign(Actor actor, Site site, long unit) {
    actor.demandWritingFor(unit);
    if (!actor.units().writes(unit, site, today(site))) {
      throw Problems.of("unit", "article.no-such-unit");
    }
  }

  private LocalDate today(Site site) {
    return site.months().dayOf(now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
