package vn.cchc.plan;

import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** Menu entries for plans and days off, for everybody who works in an agency. */
public final class PlanMenu implements MenuSource {
  @Override
  public List<Entry> menuFor(Actor actor) {
    return actor.grants().isEmpty() ? List.of()
        : List.of(new Entry("plan.menu", "/ke-hoach", 0), new Entry("holiday.menu", "/ngay-nghi", 0));
  }
}
