package vn.cchc.decision.desk;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitKind;

/** The units of a site for which somebody may enter a decision. */
final class WritingUnits {
  private WritingUnits() {}

  static List<Unit> of(Actor actor, Site site) {
    return actor.units().inOrder().stream()
        .filter(u -> u.kind() != UnitKind.GROUP && u.kind() != UnitKind.PARTNER && u.validTo() == null)
        .filter(u -> actor.units().within(u.id(), site.ownerUnitId()))
        .filter(u -> Stream.of(Role.AUTHOR, Role.HEAD, Role.DESK).anyMatch(role -> actor.has(role, u.id()))).toList();
  }

  /** The one in which he holds his role, when there is no choice. */
  static String usual(Actor actor, List<Unit> units) {
    var own = units.stream().filter(u -> actor.grants().stream().anyMatch(g -> g.unitId() == u.id())).toList();
    return own.isEmpty() ? "" + units.get(0).id() : "" + own.get(0).id();
  }
}
