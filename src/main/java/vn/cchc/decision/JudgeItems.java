package vn.cchc.decision;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ItemFilter;
import vn.cchc.procedure.ItemMapper;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionWithText;
import vn.cchc.route.Action;
import vn.cchc.route.Hands;

/** Changes the items of a decision that is being written: added, rewritten, accepted, refused, taken out. */
public final class JudgeItems {
  private static final int AT_ONCE = 200;

  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final DecisionDossiers dossiers;
  private final DecisionAnswers answers;

  public JudgeItems(Database database, Clock clock, Journal journal, DecisionDossiers dossiers, DecisionAnswers answers) {
    this.database = database;
    this.clock = clock;
    this.journal = journal;
    this.dossiers = dossiers;
    this.answers = answers;
  }

  /** The verdict on one item. */
  public DecisionAnswer judge(Actor actor, long decision, String code, boolean accept) {
    return change(actor, decision, null, (tx, d) -> {
      Version item = item(tx, d, code);
      tx.mapper(VersionMapper.class).judge(d.id(), List.of(item.id()), accept, clock.instant());
      journal.append(tx, entry(actor, d, accept ? "decision.accept-item" : "decision.refuse-item")
          .with("version=" + item.id() + " procedure=" + item.procedureId()));
    });
  }

  /** The same verdict on every item that has none yet; of one change only where one is given. */
  public DecisionAnswer judgeOpen(Actor actor, long decision, @Nullable Change change, boolean accept) {
    return change(actor, decision, null, (tx, d) -> {
      var mapper = tx.mapper(VersionMapper.class);
      long judged = 0;
      var first = new vn.cchc.db.Paging(1, AT_ONCE);
      for (var open = mapper.items(d.id(), change, "open", first); !open.isEmpty(); open = mapper.items(d.id(), change, "open", first)) {
        judged += mapper.judge(d.id(), open.stream().map(Version::id).toList(), accept, clock.instant());
      }
      journal.append(tx, entry(actor, d, accept ? "decision.accept-item" : "decision.refuse-item").with("items=" + judged));
    });
  }

  /** The same verdict on every item that a filter finds, those judged otherwise before too. */
  public DecisionAnswer judge(Actor actor, long decision, ItemFilter filter, boolean accept) {
    return change(actor, decision, null, (tx, d) -> {
      int judged = tx.mapper(ItemMapper.class).judge(d.id(), filter, accept, clock.instant());
      journal.append(tx, entry(actor, d, accept ? "decision.accept-item" : "decision.refuse-item").with("items=" + judged));
    });
  }

  /** Adds items or rewrites those of the same code; fields in faults are "items[0]" and so on. */
  public DecisionAnswer put(Actor actor, long decision, @Nullable Integer version, List<StageItem.WantedItem> wishes) {
    return change(actor, decision, version, (tx, d) -> {
      var stage = new StageItem(tx, d, clock.instant());
      for (int i = 0; i < wishes.size(); i++) {
        stage.stage(wishes.get(i), "items[" + i + "]");
      }
      journal.append(tx, entry(actor, d, "decision.put-items").with("items=" + wishes.size()));
    });
  }

  /** Writes one item by hand, with its documents; mark is that of the item with which the form began. */
  public DecisionAnswer write(Actor actor, long decision, StageItem.WantedItem wish, List<FileLink> documents, String mark) {
    return change(actor, decision, null, (tx, d) -> {
      VersionWithText current = tx.mapper(VersionMapper.class).item(d.id(), wish.code()).map(v -> VersionWithText.of(tx, v)).orElse(null);
      if (!ItemEtag.of(current).equals(mark)) {
        throw new Stale(current == null ? wish.code() : current, wish);
      }
      long version = new StageItem(tx, d, clock.instant()).stage(wish, "item");
      String html = wish.text() == null ? "" : String.join("", wish.text().parts().values());
      Attachments.keep(tx, Version.SUBJECT, version, html, documents);
      journal.append(tx, entry(actor, d, "decision.put-items").with("version=" + version + " mark=" + mark));
    });
  }

  public DecisionAnswer remove(Actor actor, long decision, String code) {
    return change(actor, decision, null, (tx, d) -> {
      Version item = item(tx, d, code);
      var mapper = tx.mapper(VersionMapper.class);
      Attachments.replace(tx, Version.SUBJECT, item.id(), List.of());
      mapper.dropParts(item.id());
      mapper.drop(item.id());
      journal.append(tx, entry(actor, d, "decision.remove-item").with("procedure=" + item.procedureId()));
    });
  }

  private DecisionAnswer change(Actor actor, long id, @Nullable Integer version, BiConsumer<Tx, Decision> work) {
    return database.inTransaction(tx -> {
      DecisionDossier dossier = dossiers.lock(tx, actor, id);
      Decision d = dossier.demand(Action.SAVE);
      if (version != null && version != d.version()) {
        throw new Stale(answers.of(tx, dossier), version);
      }
      Hands.wrote(tx, Decision.SUBJECT, id, actor.id(), clock.instant());
      tx.mapper(DecisionMapper.class).raiseVersion(id);
      work.accept(tx, d);
      return answers.of(tx, dossiers.open(tx, actor, id));
    });
  }

  private static Version item(Tx tx, Decision d, String code) {
    return tx.mapper(VersionMapper.class).item(d.id(), code).orElseThrow(() -> new NotFound("decision.no-such-item", code));
  }

  private static Entry entry(Actor actor, Decision d, String action) {
    return Entry.of(actor.id(), action, d.siteId(), Decision.SUBJECT, d.id());
  }
}
