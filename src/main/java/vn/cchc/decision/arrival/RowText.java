package vn.cchc.decision.arrival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.intake.ReadRow;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;

/** The text that a row of a list makes of the one before it: what the list cannot say stays as it was. */
final class RowText {
  /** The portal's records have no place for these. */
  private static final Set<Part> UNSAID = Set.of(Part.FORMS, Part.FEES);

  private RowText() {}

  static ProcedureText of(ReadRow row, @Nullable ProcedureText before) {
    ProcedureText said = row.text();
    ProcedureText old = before == null ? ProcedureText.named("", "") : before;
    var text = new ProcedureText(or(said.name(), old.name()), or(said.field(), old.field()),
        said.levels().isEmpty() ? old.levels() : said.levels(), said.audiences().isEmpty() ? old.audiences() : said.audiences(),
        said.internal() || old.internal(), said.onlineLevel() == null ? old.onlineLevel() : said.onlineLevel(),
        said.onlineOnly() || old.onlineOnly(), old.onlineOnlyFrom(), old.onlineOnlyTo(), or(said.serviceUrl(), old.serviceUrl()),
        or(said.portalUrl(), old.portalUrl()), false, filings(row, old), parts(row, old));
    boolean updating = !row.whole() && (before == null || old.updating()) && !text.missing().isEmpty();
    return text.stillUpdating(updating);
  }

  private static String or(String said, String old) {
    return said.isEmpty() ? old : said;
  }

  private static Map<Part, String> parts(ReadRow row, ProcedureText old) {
    var parts = new EnumMap<Part, String>(Part.class);
    for (Part part : Part.values()) {
      String said = row.text().part(part);
      boolean kept = said.isEmpty() && (!row.whole() || UNSAID.contains(part));
      parts.put(part, kept ? old.part(part) : said);
    }
    return parts;
  }

  /** A filing that says the same keeps what the desk added to it: the limit before it was cut. */
  private static List<Filing> filings(ReadRow row, ProcedureText old) {
    List<Filing> said = row.text().filings();
    if (said.isEmpty() && !row.whole()) {
      return old.filings();
    }
    var filings = new ArrayList<Filing>();
    for (Filing filing : said) {
      filings.add(old.filings().stream().filter(f -> bare(f).equals(filing)).findFirst().orElse(filing));
    }
    return filings;
  }

  private static Filing bare(Filing f) {
    return Filing.of(f.way(), f.timeLimit(), f.unit(), f.fee(), f.note());
  }

  /** Parts that differ; where only the filings do, the ways. */
  static List<Part> changed(@Nullable ProcedureText before, ProcedureText after) {
    if (before == null) {
      return List.of();
    }
    var changed = new ArrayList<Part>();
    for (Part part : Part.values()) {
      boolean filings = part == Part.WAYS && !before.filings().equals(after.filings());
      if (filings || !before.part(part).equals(after.part(part))) {
        changed.add(part);
      }
    }
    return changed;
  }
}
