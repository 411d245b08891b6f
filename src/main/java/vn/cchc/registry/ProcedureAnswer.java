package vn.cchc.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionState;

/** One procedure as the API returns it: the full text asked for, and every version; to is a last day in force. */
public record ProcedureAnswer(
    String code, String site, String name, Standing state, @Nullable LocalDate asOf, @Nullable LocalDate from,
    @Nullable LocalDate to, @Nullable String replacedBy, ProcedureItem.Field field, Set<Level> levels,
    Set<Audience> audiences, boolean internal,
    @Nullable OnlineLevel onlineLevel, boolean onlineOnly, @Nullable LocalDate onlineOnlyFrom, @Nullable LocalDate onlineOnlyTo,
    String serviceUrl, String portalUrl, boolean updating, List<String> missing, List<Filing> filings, Map<String, String> parts,
    List<FileAnswer> files, List<VersionAnswer> versions) {
  public record FileAnswer(String sha256, String name) {}

  public record VersionAnswer(long id, Change change, VersionState state, String name, @Nullable LocalDate from,
      @Nullable LocalDate to, ProcedureItem.DecisionRef decision) {}

  static ProcedureAnswer of(ReadRegistry.ProcedureHistory told, Version turn, @Nullable LocalDate asOf) {
    var whole = told.text();
    ProcedureText text = whole == null ? ProcedureText.named(turn.name(), turn.field()) : whole.text();
    Standing state = asOf == null ? Standing.of(turn) : turn.bringsText() ? Standing.IN_FORCE : Standing.ABOLISHED;
    var parts = new LinkedHashMap<String, String>();
    text.parts().forEach((part, html) -> parts.put(part.key(), html));
    var files = whole == null ? List.<FileAnswer>of()
        : whole.files().stream().map(f -> new FileAnswer(f.sha256(), f.name())).toList();
    return new ProcedureAnswer(turn.code(), told.site().slug(), text.name(), state, asOf, turn.effectiveFrom(),
        ProcedureItem.lastDay(turn), turn.replacedByCode(), new ProcedureItem.Field(turn.fieldSlug(), text.field()),
        text.levels(), text.audiences(), text.internal(), text.onlineLevel(),
        text.onlineOnly(), text.onlineOnlyFrom(), text.onlineOnlyTo(), text.serviceUrl(), text.portalUrl(), text.updating(),
        text.missing().stream().map(Part::key).toList(), text.filings(), parts, files,
        told.turns().stream().map(ProcedureAnswer::version).toList());
  }

  private static VersionAnswer version(ReadRegistry.DecidedVersion turn) {
    Version v = turn.version();
    return new VersionAnswer(v.id(), v.changeKind(), v.state(), v.name(), v.effectiveFrom(), ProcedureItem.lastDay(v),
        ProcedureItem.DecisionRef.of(turn.decision()));
  }
}
