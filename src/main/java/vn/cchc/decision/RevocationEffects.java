package vn.cchc.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.db.Tx;
import vn.cchc.procedure.PostedVersion;
import vn.cchc.procedure.Timeline;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;

/** What becomes of the procedures of a posted decision when it is revoked, told before it is done. */
public record RevocationEffects(List<Line> lines, Map<Fate, Long> counts) {
  /** The text before holds again; it stays ended by another decision; nothing is left of it on the site. */
  public enum Fate { BACK, ENDED, GONE }

  public record Line(String code, String name, Fate fate) {}

  private static final int AT_ONCE = 500;

  static RevocationEffects of(Tx tx, Decision d, LocalDate today) {
    var mapper = tx.mapper(VersionMapper.class);
    var lines = new ArrayList<Line>();
    var items = mapper.acceptedAfter(d.id(), 0, AT_ONCE);
    while (!items.isEmpty()) {
      var own = items.stream().map(Version::id).toList();
      var rest = mapper.turns(items.stream().map(Version::procedureId).toList()).stream()
          .filter(t -> !own.contains(t.id())).collect(Collectors.groupingBy(PostedVersion::procedureId));
      items.forEach(v -> lines.add(new Line(v.code(), v.name(), fate(d, rest.getOrDefault(v.procedureId(), List.of()), today))));
      items = mapper.acceptedAfter(d.id(), items.get(items.size() - 1).id(), AT_ONCE);
    }
    var counts = new EnumMap<Fate, Long>(Fate.class);
    lines.forEach(l -> counts.merge(l.fate(), 1L, Long::sum));
    return new RevocationEffects(lines, counts);
  }

  /** What a correction displaced comes back with its end. */
  private static Fate fate(Decision d, List<PostedVersion> rest, LocalDate today) {
    var after = Timeline.of(rest).asOf(today);
    if (after.isEmpty()) {
      return d.correctsId() == null ? Fate.GONE : Fate.BACK;
    }
    return after.get().changeKind().bringsText() ? Fate.BACK : Fate.ENDED;
  }
}
