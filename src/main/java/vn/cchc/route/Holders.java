package vn.cchc.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.identity.UnitTree;

/** Who could sign which step: everybody who holds its role in its unit or above. */
public record Holders(List<RouteMapper.Holder> grants, UnitTree units) {

  public Set<Long> of(Step step, Subject subject) {
    long unit = step.unitFor(subject);
    return grants.stream()
        .filter(g -> g.role() == step.role() && units.within(unit, g.unitId()))
        .map(RouteMapper.Holder::accountId)
        .collect(Collectors.toSet());
  }
}
