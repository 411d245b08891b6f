package vn.cchc.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Role;

/** One step of a route: who approves, within how many working days, after ticking what. */
public record Step(
    long id, int ord, String name, Role role, @Nullable Long unitId, int limitDays, String ticks) {

  public List<String> tickList() {
    return ticks.isEmpty() ? List.of() : List.of(ticks.split(","));
  }

  Step numbered(int other) {
    return new Step(id, other, name, role, unitId, limitDays, ticks);
  }

  /** The unit in which the role must be held: a named one, else the author's. */
  long unitFor(Subject subject) {
    return unitId == null ? subject.unit() : unitId;
  }
}
