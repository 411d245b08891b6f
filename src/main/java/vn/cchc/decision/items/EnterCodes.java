package vn.cchc.decision.items;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.JudgeItems;
import vn.cchc.decision.StageItem;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ItemMapper;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.RegistryFilter;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.text.SearchKey;

/** Enters many procedures of a decision by their codes, with every line that cannot be taken named at once. */
public final class EnterCodes {
  static final int MOST = 500;
  private static final int FOUND = 30;

  /** What the form asks for: the same change and the same ticked parts for all of the lines. */
  record Typed(Change change, CodeLines codes, List<Part> parts, @Nullable String replacedBy, String field, boolean updating) {}

  private final Database database;
  private final DecisionDossiers dossiers;
  private final JudgeItems judge;

  public EnterCodes(Database database, DecisionDossiers dossiers, JudgeItems judge) {
    this.database = database;
    this.dossiers = dossiers;
    this.judge = judge;
  }

  /** The procedures of the decision's site that a word finds, for picking. */
  List<Version> found(DecisionDossier dossier, String q) {
    String key = SearchKey.of(q);
    return key.isEmpty() ? List.of() : database.read(tx -> tx.mapper(RegistryMapper.class)
        .list(dossier.site().id(), RegistryFilter.search(key), new Paging(1, FOUND)));
  }

  List<RegistryMapper.Field> fields(DecisionDossier dossier) {
    return database.read(tx -> tx.mapper(RegistryMapper.class).fields(dossier.site().id()));
  }

  /** Answers how many were added; of a code that stands there twice the first line counts. */
  int enter(Actor actor, long decision, Typed typed) {
    List<StageItem.WantedItem> wishes = database.read(tx -> wishes(tx, dossiers.open(tx, actor, decision), typed));
    judge.put(actor, decision, null, wishes);
    return wishes.size();
  }

  private static List<StageItem.WantedItem> wishes(Tx tx, DecisionDossier dossier, Typed typed) {
    var problems = new ArrayList<Problem>();
    typed.codes().strays().forEach(s -> problems.add(new Problem("codes", "enter.stray", s.number(), s.text())));
    Map<String, CodeLines.Line> lines = new LinkedHashMap<>();
    typed.codes().lines().forEach(line -> lines.putIfAbsent(line.code(), line));
    if (lines.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem("codes", "enter.no-codes"));
    }
    if (lines.size() > MOST) {
      throw Problems.of("codes", "enter.too-many", MOST);
    }
    Map<String, ProcedureText> known = lines.isEmpty() ? Map.of() : known(tx, dossier, lines.keySet());
    Set<String> present = lines.isEmpty() ? Set.of()
        : new HashSet<>(tx.mapper(ItemMapper.class).present(dossier.decision().id(), lines.keySet()));
    lines.values().forEach(line -> check(line, typed, known.containsKey(line.code()), present, problems));
    Problems.refuseAny(problems);
    return lines.values().stream().map(line -> wish(line, typed, known.get(line.code()))).toList();
  }

  private static Map<String, ProcedureText> known(Tx tx, DecisionDossier dossier, Set<String> codes) {
    List<Version> found = tx.mapper(RegistryMapper.class).texts(dossier.site().id(), codes);
    var texts = Texts.of(tx, found);
    return found.stream().collect(Collectors.toMap(Version::code, v -> texts.get(v.id())));
  }

  private static void check(CodeLines.Line line, Typed typed, boolean known, Set<String> present, List<Problem> problems) {
    if (present.contains(line.code())) {
      problems.add(new Problem("codes", "enter.present", line.number(), line.code()));
    } else if (!typed.change().bringsText() && !known) {
      problems.add(new Problem("codes", "enter.unknown", line.number(), line.code()));
    } else if (!known && line.name().isEmpty()) {
      problems.add(new Problem("codes", "enter.name-needed", line.number(), line.code()));
    }
    String instead = instead(line, typed);
    if (typed.change() == Change.REPLACED && instead == null) {
      problems.add(new Problem("codes", "enter.replaced-by", line.number(), line.code()));
    } else if (line.code().equals(instead)) {
      problems.add(new Problem("codes", "enter.replaced-by-itself", line.number(), line.code()));
    }
  }

  private static @Nullable String instead(CodeLines.Line line, Typed typed) {
    return typed.change() == Change.REPLACED ? line.replacedBy() != null ? line.replacedBy() : typed.replacedBy() : null;
  }

  /** A known procedure keeps its words; one that nobody knows yet begins with its name and the way to its full text. */
  private static StageItem.WantedItem wish(CodeLines.Line line, Typed typed, @Nullable ProcedureText known) {
    ProcedureText text = null;
    if (typed.change().bringsText() && known == null) {
      text = PortalLink.updating(ProcedureText.named(line.name(), typed.field()));
    } else if (typed.change().bringsText() && typed.updating() && known != null) {
      text = PortalLink.updating(known);
    }
    List<Part> parts = typed.change() == Change.AMENDED ? typed.parts() : List.of();
    return new StageItem.WantedItem(line.code(), typed.change(), instead(line, typed), text, parts, true, Map.of());
  }
}
