package vn.cchc.procedure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.db.Tx;

/** Assembles versions and their parts into full texts; only reads. */
public final class Texts {
  private Texts() {}

  public static ProcedureText of(Tx tx, Version version) {
    return of(tx, List.of(version)).get(version.id());
  }

  /** By the version's id; one query for the parts of all of them. */
  public static Map<Long, ProcedureText> of(Tx tx, Collection<Version> versions) {
    if (versions.isEmpty()) {
      return Map.of();
    }
    var parts = tx.mapper(VersionMapper.class).parts(versions.stream().map(Version::id).toList()).stream()
        .collect(Collectors.groupingBy(VersionMapper.PartRow::versionId));
    var texts = new HashMap<Long, ProcedureText>();
    versions.forEach(v -> texts.put(v.id(), text(v, parts.getOrDefault(v.id(), List.of()))));
    return texts;
  }

  private static ProcedureText text(Version v, List<VersionMapper.PartRow> rows) {
    var parts = new EnumMap<Part, String>(Part.class);
    rows.forEach(row -> parts.put(row.part(), row.body()));
    return new ProcedureText(v.name(), v.field(), levels(v), audiences(v), v.internal(),
        v.onlineLevel(), v.onlineOnly(), v.onlineOnlyFrom(), v.onlineOnlyTo(), v.serviceUrl(), v.portalUrl(), v.updating(),
        filings(v), parts);
  }

  public static Set<Level> levels(Version v) {
    return levels(v.levels());
  }

  public static Set<Audience> audiences(Version v) {
    return audiences(v.audiences());
  }

  public static List<Filing> filings(Version v) {
    return filings(v.filings());
  }

  public static Set<Level> levels(String stored) {
    return set(Level.class, stored);
  }

  public static Set<Audience> audiences(String stored) {
    return set(Audience.class, stored);
  }

  public static List<Filing> filings(String stored) {
    return FilingJson.read(stored);
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
    var found = EnumSet.noneOf(type);
    for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
      found.add(Enum.valueOf(type, name));
    }
    return found;
  }
}
