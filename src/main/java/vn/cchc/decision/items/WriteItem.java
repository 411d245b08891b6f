package vn.cchc.decision.items;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.ItemEtag;
import vn.cchc.decision.JudgeItems;
import vn.cchc.decision.StageItem;
import vn.cchc.identity.Actor;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Compared;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionWithText;
import vn.cchc.route.Action;

/** Writes or amends one procedure of a decision by hand. */
public final class WriteItem {
  /** What the form begins with: the item, if it is there, else the text in force, if there is one. */
  record Begun(DecisionDossier dossier, String code, @Nullable VersionWithText item, @Nullable VersionWithText before,
      List<RegistryMapper.Field> fields) {
    String mark() {
      return ItemEtag.of(item);
    }

    @Nullable VersionWithText text() {
      return item != null ? item : before;
    }

    Change change() {
      return item != null ? item.version().changeKind() : before == null ? Change.NEW : Change.AMENDED;
    }
  }

  private final Database database;
  private final DecisionDossiers dossiers;
  private final JudgeItems judge;

  public WriteItem(Database database, DecisionDossiers dossiers, JudgeItems judge) {
    this.database = database;
    this.dossiers = dossiers;
    this.judge = judge;
  }

  Begun begin(Actor actor, long decision, String code) {
    return database.read(tx -> {
      DecisionDossier dossier = dossiers.open(tx, actor, decision);
      var versions = tx.mapper(VersionMapper.class);
      VersionWithText item = versions.item(decision, code).map(v -> VersionWithText.of(tx, v)).orElse(null);
      return new Begun(dossier, code, item, before(tx, dossier, code),
          tx.mapper(RegistryMapper.class).fields(dossier.site().id()));
    });
  }

  private static @Nullable VersionWithText before(Tx tx, DecisionDossier dossier, String code) {
    var versions = tx.mapper(VersionMapper.class);
    return versions.entry(dossier.site().id(), code)
        .flatMap(e -> versions.textsBefore(dossier.decision().id(), List.of(e.id())).stream().findFirst())
        .map(v -> VersionWithText.of(tx, v)).orElse(null);
  }

  /** What differs from the text before counts as changed, beside what had been ticked. */
  void save(Actor actor, Begun begun, Change change, ProcedureText text, List<FileLink> documents, String mark) {
    begun.dossier().demand(Action.SAVE);
    VersionWithText item = begun.item();
    Map<Part, String> original = item == null ? Map.of() : item.original();
    var wish = new StageItem.WantedItem(begun.code(), change, null, text, changed(begun, change, text),
        item == null ? Boolean.TRUE : item.version().accepted(), original);
    judge.write(actor, begun.dossier().decision().id(), wish, documents, mark);
  }

  private static List<Part> changed(Begun begun, Change change, ProcedureText text) {
    Set<Part> changed = EnumSet.noneOf(Part.class);
    if (change == Change.AMENDED) {
      VersionWithText before = begun.before();
      VersionWithText item = begun.item();
      changed.addAll(before == null ? List.of() : Compared.of(before.text(), text).parts());
      Stream.of(item == null ? new String[0] : item.version().changedParts().split(","))
          .forEach(key -> Part.of(key).ifPresent(changed::add));
    }
    return List.copyOf(changed);
  }
}
