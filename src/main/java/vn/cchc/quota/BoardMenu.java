package vn.cchc.quota;

import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** The board's menu entry, for everybody who works in an agency. */
public final class BoardMenu implements MenuSource {
  @Override
  public List<Entry> menuFor(Actor actor) {
    return actor.grants().isEmpty() ? List.of() : List.of(new Entry("quota.menu", "/chi-tieu", 0));
  }
}
