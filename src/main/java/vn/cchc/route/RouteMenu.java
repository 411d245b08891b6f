package vn.cchc.route;

import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** The steps of approval stand in the menu of those who may change them. */
public final class RouteMenu implements MenuSource {
  @Override
  public List<Entry> menuFor(Actor actor) {
    return actor.runsOffice() ? List.of(new Entry("route.menu", "/quy-trinh", 0)) : List.of();
  }
}
