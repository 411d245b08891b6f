package vn.cchc.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.DecisionInput;
import vn.cchc.decision.StageItem;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Way;

/** A decision of the demonstration as in its file; days are counted from today. */
record DemoDecision(
    String number, int issuedInDays, int effectiveInDays, int actInDays, String issuer, String signer, String summary, End end,
    @Nullable List<BasisData> bases, List<ItemData> items) {
  /** How far the decision has come. */
  enum End { DRAFT, IN_REVIEW, SCHEDULED, POSTED }

  record BasisData(String citation, int effectiveInDays) {}

  record FilingData(Way way, BigDecimal limit, LimitUnit unit, String fee, String note) {}

  record ItemData(Change change, String code, @Nullable String replacedBy, @Nullable String name, @Nullable String field,
      @Nullable Set<Level> levels, @Nullable Set<Audience> audiences, @Nullable OnlineLevel onlineLevel,
      @Nullable List<FilingData> filings, @Nullable Map<String, String> parts, @Nullable List<String> changed) {

    StageItem.WantedItem wish(boolean accepted) {
      var keys = changed == null ? List.<String>of() : changed;
      return new StageItem.WantedItem(code, change, replacedBy, change.bringsText() ? text() : null,
          keys.stream().flatMap(key -> Part.of(key).stream()).toList(), accepted ? true : null, Map.of());
    }

    private ProcedureText text() {
      var html = new EnumMap<Part, String>(Part.class);
      some(parts, Map.<String, String>of()).forEach((key, words) -> html.put(Part.of(key).orElseThrow(), words));
      var ways = some(filings, List.<FilingData>of()).stream()
          .map(f -> Filing.of(f.way(), f.limit(), f.unit(), f.fee(), f.note())).toList();
      return new ProcedureText(some(name, ""), some(field, ""), some(levels, Set.of()), some(audiences, Set.of()), false, onlineLevel,
          false, null, null, "", "", false, ways, html);
    }

    private static <T> T some(@Nullable T value, T otherwise) {
      return value == null ? otherwise : value;
    }
  }

  static Map<String, List<DemoDecision>> bySite() {
    try (InputStream in = DemoDecision.class.getResourceAsStream("demo/decisions.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<Map<String, List<DemoDecision>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("demo/decisions", e);
    }
  }

  DecisionInput heading(String site, LocalDate today) {
    var behind = bases == null ? null : bases.stream()
        .map(b -> new DecisionInput.BasisInput(b.citation(), today.plusDays(b.effectiveInDays()))).toList();
    return new DecisionInput(null, site, null, number, today.plusDays(issuedInDays), issuer, null, signer, summary,
        today.plusDays(effectiveInDays), behind == null ? null : 1, null, null, behind, null);
  }
}
