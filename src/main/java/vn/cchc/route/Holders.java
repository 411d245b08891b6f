package vn.cchc.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitTree;

/** Who could sign which step: everybody who holds its role in its unit or above. */
public record Holders(List<RouteMapper.Holder> grants, UnitTree units) {

  public Set<Long> of(Step step, Subject subject) {
    Set<Long> above = units.upFrom(step.unitFor(subject)).stream().map(Unit::id).collect(Collectors.toSet());
    return grants.stream()
        .filter(g -> g.role() == step.role() && above.contains(g.unitId()))
        .map(RouteMapper.Holder::accountId)
        .collect(Collectors.toSet());
  }
}
