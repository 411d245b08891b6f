package vn.cchc.procedure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.text.Slug;

/**
 * The text of one version of a procedure: parts are sanitised HTML, name and field plain text in NFC. An absent part is
 * not in the map; updating means that the full text is still to be fetched, and portalUrl leads to it meanwhile.
 */
public record ProcedureText(
    String name, String field, Set<Level> levels, Set<Audience> audiences, boolean internal,
    @Nullable OnlineLevel onlineLevel, boolean onlineOnly, @Nullable LocalDate onlineOnlyFrom, @Nullable LocalDate onlineOnlyTo,
    String serviceUrl, String portalUrl, boolean updating, List<Filing> filings, Map<Part, String> parts) {

  public ProcedureText {
    levels = Collections.unmodifiableSet(levels.isEmpty() ? EnumSet.noneOf(Level.class) : EnumSet.copyOf(levels));
    audiences = Collections.unmodifiableSet(audiences.isEmpty() ? EnumSet.noneOf(Audience.class) : EnumSet.copyOf(audiences));
    filings = List.copyOf(filings);
    var kept = new EnumMap<Part, String>(Part.class);
    parts.forEach((part, html) -> {
      if (!html.isBlank()) {
        kept.put(part, html);
      }
    });
    parts = Collections.unmodifiableMap(kept);
  }

  public static ProcedureText named(String name, String field) {
    return new ProcedureText(name, field, Set.of(), Set.of(), false, null, false, null, null, "", "", false, List.of(), Map.of());
  }

  public String part(Part part) {
    return parts.getOrDefault(part, "");
  }

  public ProcedureText withParts(Map<Part, String> others) {
    return new ProcedureText(name, field, levels, audiences, internal, onlineLevel, onlineOnly, onlineOnlyFrom, onlineOnlyTo,
        serviceUrl, portalUrl, updating, filings, others);
  }

  public ProcedureText withFilings(List<Filing> others) {
    return new ProcedureText(name, field, levels, audiences, internal, onlineLevel, onlineOnly, onlineOnlyFrom, onlineOnlyTo,
        serviceUrl, portalUrl, updating, others, parts);
  }

  public ProcedureText stillUpdating(boolean still) {
    return new ProcedureText(name, field, levels, audiences, internal, onlineLevel, onlineOnly, onlineOnlyFrom, onlineOnlyTo,
        serviceUrl, portalUrl, still, filings, parts);
  }

  /** Where the full text can be read until it is here. */
  public ProcedureText withPortal(String url) {
    return new ProcedureText(name, field, levels, audiences, internal, onlineLevel, onlineOnly, onlineOnlyFrom, onlineOnlyTo,
        serviceUrl, url, updating, filings, parts);
  }

  /** The statutory parts that are missing; the filings may give channels and time limit instead. */
  public List<Part> missing() {
    return Part.STATUTORY.stream().filter(p -> !parts.containsKey(p) && !saidByFilings(p)).toList();
  }

  public boolean complete() {
    return missing().isEmpty() && !name.isBlank();
  }

  /** As stored in a row, like the three below. */
  public String fieldSlug() {
    return field.isBlank() ? "" : Slug.of(field);
  }

  public String levelNames() {
    return names(levels);
  }

  public String audienceNames() {
    return names(audiences);
  }

  public String filingJson() {
    return FilingJson.write(filings);
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private boolean saidByFilings(Part part) {
    return part == Part.WAYS && !filings.isEmpty()
        || part == Part.TIME_LIMIT && filings.stream().anyMatch(f -> f.timeLimit() != null);
  }
}
