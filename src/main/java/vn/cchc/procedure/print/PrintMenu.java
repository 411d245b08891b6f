package vn.cchc.procedure.print;

import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** Papers to hang, in the menu of those who run an office. */
public final class PrintMenu implements MenuSource {
  @Override
  public List<Entry> menuFor(Actor actor) {
    return actor.runsOffice() ? List.of(new Entry("print.menu", "/thu-tuc/in", 0)) : List.of();
  }
}
