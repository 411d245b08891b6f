package vn.cchc.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units with their parents, to answer "is this unit under that one". */
public final class UnitTree {
  private final Map<Long, Unit> byId = new HashMap<>();

  public UnitTree(Collection<Unit> units) {
    units.forEach(u -> byId.put(u.id(), u));
  }

  public Optional<Unit> unit(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Unit> all() {
    return byId.values();
  }

  /** True for the unit itself too. */
  public boolean within(long unit, long under) {
    @Nullable Unit at = byId.get(unit);
    for (int depth = 0; at != null && depth < 50; depth++) {
      if (at.id() == under) {
        return true;
      }
      at = at.parentId() == null ? null : byId.get(at.parentId());
    }
    return false;
  }

  /** The unit and every unit under it. */
  public Set<Long> under(long root) {
    var found = new HashSet<Long>();
    var queue = new ArrayDeque<>(List.of(root));
    while (!queue.isEmpty()) {
      long id = queue.remove();
      if (found.add(id)) {
        byId.values().stream().filter(u -> u.parentId() != null && u.parentId() == id).forEach(u -> queue.add(u.id()));
      }
    }
    return found;
  }
}
