package vn.cchc.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.journal.Entry;

/** Brings the stored states and ends of procedures to what their timeline says on a day; the entries are locked. */
public final class Settle {
  /** The state and end that a version should have. */
  private record Target(VersionState state, @Nullable LocalDate endsOn) {}

  /** A posted version whose state has changed. */
  public record Moved(PostedVersion turn, VersionState to) {}

  private Settle() {}

  /** Returns the versions that changed their state; run twice, it changes nothing the second time. */
  public static List<Moved> on(Tx tx, Collection<Long> procedures, LocalDate today) {
    if (procedures.isEmpty()) {
      return List.of();
    }
    var mapper = tx.mapper(VersionMapper.class);
    var byProcedure = mapper.turns(procedures).stream().collect(Collectors.groupingBy(PostedVersion::procedureId));
    Map<Target, List<Long>> wrong = new HashMap<>();
    var moved = new ArrayList<Moved>();
    byProcedure.values().forEach(turns -> Timeline.of(turns).spans().forEach(span -> compare(span, today, wrong, moved)));
    // whatever is in force steps back first: a procedure has one current version
    wrong.forEach((target, ids) -> move(mapper, target, ids, target.state() != VersionState.CURRENT));
    wrong.forEach((target, ids) -> move(mapper, target, ids, target.state() == VersionState.CURRENT));
    return moved;
  }

  private static void compare(Timeline.Span span, LocalDate today, Map<Target, List<Long>> wrong, List<Moved> moved) {
    PostedVersion turn = span.turn();
    var target = new Target(span.on(today), span.endsOn());
    if (!target.equals(new Target(turn.state(), turn.endsOn()))) {
      wrong.computeIfAbsent(target, p -> new ArrayList<>()).add(turn.id());
    }
    if (target.state() != turn.state()) {
      moved.add(new Moved(turn, target.state()));
    }
  }

  private static void move(VersionMapper mapper, Target target, List<Long> ids, boolean now) {
    if (now && mapper.move(ids, target.state(), target.endsOn()) != ids.size()) {
      throw new IllegalStateException("turns moved under the lock of their procedures");
    }
  }

  /** What visitors see change: a text in force, a procedure ended, or one announced. */
  public static List<Entry> entries(@Nullable Long actor, long site, List<Moved> moved) {
    return moved.stream().filter(m -> m.to() != VersionState.PAST)
        .map(m -> Entry.of(actor, action(m), site, ProcedureEntry.SUBJECT, m.turn().procedureId())
            .with("version=" + m.turn().id() + " from=" + m.turn().effectiveFrom()))
        .toList();
  }

  private static String action(Moved m) {
    if (m.to() == VersionState.UPCOMING) {
      return "procedure.announce";
    }
    return m.turn().changeKind().bringsText() ? "procedure.in-force" : "procedure.end";
  }
}
