package vn.cchc.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Compared;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionState;

/** An item of a decision as the API answers it: what it says, and what that changes against the text before. */
public record ItemAnswer(
    long id, String code, Change change, @Nullable String replacedBy, @Nullable Boolean accepted, VersionState state,
    String name, String field, List<String> changedParts, boolean updating, List<String> missing,
    @Nullable Before before, Map<String, String> parts, List<Filing> filings, List<Compared.Field> compare) {

  /** The text that it is compared with. */
  public record Before(long version, long decision, String name, @Nullable LocalDate from, @Nullable LocalDate to) {}

  static ItemAnswer of(Version v, ProcedureText text, @Nullable Version was, @Nullable ProcedureText old) {
    var compared = v.bringsText() ? Compared.of(old, text) : new Compared(List.of());
    var parts = new TreeMap<String, String>();
    text.parts().forEach((part, html) -> parts.put(part.key(), html));
    return new ItemAnswer(v.id(), v.code(), v.changeKind(), v.replacedByCode(), v.accepted(), v.state(), v.name(), v.field(),
        v.changedParts().isEmpty() ? List.of() : List.of(v.changedParts().split(",")), v.updating(),
        v.bringsText() ? text.missing().stream().map(Part::key).toList() : List.of(),
        was == null ? null : new Before(was.id(), was.decisionId(), was.name(), was.effectiveFrom(), was.endsOn()),
        v.bringsText() ? parts : Map.of(), v.bringsText() ? text.filings() : List.of(), compared.fields());
  }
}
