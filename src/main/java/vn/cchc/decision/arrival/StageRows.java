package vn.cchc.decision.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.StageItem;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.intake.ReadRow;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionState;

/** Stages a handful of rows in the transaction of a locked decision; what says nothing new is left alone. */
final class StageRows {
  /** What became of the rows. */
  record Outcome(int staged, int unchanged, List<ImportFault> faults, List<ImportMapper.OriginalRow> originals) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Tx tx;
  private final Decision decision;
  private final StageItem stage;
  private final Map<String, Version> items = new HashMap<>();
  private final Map<String, Version> before = new HashMap<>();
  private final Map<String, Long> procedures = new HashMap<>();
  private final Map<Long, ProcedureText> texts = new HashMap<>();
  private final List<ImportFault> faults = new ArrayList<>();
  private final List<ImportMapper.OriginalRow> originals = new ArrayList<>();
  private int staged;
  private int unchanged;

  StageRows(Tx tx, Decision decision, Instant now) {
    this.tx = tx;
    this.decision = decision;
    this.stage = new StageItem(tx, decision, now);
  }

  Outcome stage(List<ReadRow> rows) {
    look(rows.stream().filter(r -> r.faults().isEmpty()).map(ReadRow::code).toList());
    rows.forEach(this::one);
    return new Outcome(staged, unchanged, faults, originals);
  }

  /** What is known of all codes at once, in four queries. */
  private void look(List<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    var versions = tx.mapper(VersionMapper.class);
    versions.entries(decision.siteId(), codes).forEach(e -> procedures.put(e.code(), e.id()));
    if (!procedures.isEmpty()) {
      items.putAll(byCode(tx.mapper(ImportMapper.class).items(decision.id(), procedures.values())));
      before.putAll(byCode(versions.textsBefore(decision.id(), procedures.values())));
    }
    var all = new ArrayList<>(items.values());
    all.addAll(before.values());
    texts.putAll(Texts.of(tx, all));
  }

  private static Map<String, Version> byCode(List<Version> versions) {
    return versions.stream().collect(Collectors.toMap(Version::code, Function.identity()));
  }

  private void one(ReadRow row) {
    if (!row.faults().isEmpty()) {
      row.faults().forEach(p -> faults.add(ImportFault.of(row.row(), row.code(), p)));
      return;
    }
    try {
      Version item = items.get(row.code());
      StageItem.WantedItem wish = wish(row, item, before.get(row.code()));
      if (wish == null) {
        unchanged++;
        return;
      }
      keep(row, stage.stage(wish, "row"));
      staged++;
    } catch (Problems refused) {
      refused.list().forEach(p -> faults.add(ImportFault.of(row.row(), row.code(), p)));
    }
  }

  /** Null when the row says what is staged or in force already. An item that is listed keeps its change and its verdict. */
  private StageItem.@Nullable WantedItem wish(ReadRow row, @Nullable Version item, @Nullable Version last) {
    boolean inForce = last != null && last.state() != VersionState.PAST;
    Change change = item != null ? item.changeKind() : row.change() != null ? row.change() : inForce ? Change.AMENDED : Change.NEW;
    Boolean verdict = item == null ? null : item.accepted();
    if (!change.bringsText()) {
      return ending(row, item, last, change, verdict);
    }
    ProcedureText old = last == null || !inForce ? null : texts.get(last.id());
    ProcedureText listed = item == null ? null : texts.get(item.id());
    ProcedureText text = RowText.of(row, listed == null || listed.name().isEmpty() ? old : listed);
    if (same(text, item == null && inForce ? old : listed)) {
      return null;
    }
    String ticked = item == null ? "" : item.changedParts();
    List<Part> changed = ticked.isEmpty() ? RowText.changed(old, text)
        : List.of(ticked.split(",")).stream().flatMap(k -> Part.of(k).stream()).toList();
    return new StageItem.WantedItem(row.code(), change, item == null ? null : item.replacedByCode(), text, changed, verdict,
        row.originalParts());
  }

  /** What is stored went through the allow-list; a row's text is written in its spelling, but for rare letters. */
  private static boolean same(ProcedureText said, @Nullable ProcedureText stored) {
    return said.equals(stored) || stored != null && StageItem.cleaned(said).equals(stored);
  }

  private StageItem.@Nullable WantedItem ending(ReadRow row, @Nullable Version item, @Nullable Version last, Change change,
      @Nullable Boolean verdict) {
    if (last == null) {
      throw Problems.of("code", "procedure.unknown-code", row.code());
    }
    String by = row.replacedBy().isEmpty() && item != null ? item.replacedByCode() : row.replacedBy();
    String now = item == null ? null : String.valueOf(item.replacedByCode() == null ? "" : item.replacedByCode());
    if (String.valueOf(by == null ? "" : by).equals(now)) {
      return null;
    }
    return new StageItem.WantedItem(row.code(), change, by, null, List.of(), verdict, Map.of());
  }

  private void keep(ReadRow row, long version) {
    Map<String, String> original = row.originalElse();
    if (original.isEmpty()) {
      return;
    }
    try {
      originals.add(new ImportMapper.OriginalRow(0, row.row(), version, JSON.writeValueAsString(original)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
