package vn.cchc.stale;

import java.util.List;
import vn.cchc.identity.Actor;
import vn.cchc.identity.MenuSource;

/** "Rà soát bài" in the menu while an article of one's units names something that has changed. */
public final class StaleMenu implements MenuSource {
  private final StaleContents contents;

  public StaleMenu(StaleContents contents) {
    this.contents = contents;
  }

  @Override
  public List<Entry> menuFor(Actor actor) {
    long open = contents.open(actor);
    return open == 0 ? List.of() : List.of(new Entry("cited.menu", "/thu-tuc/ra-soat", open));
  }
}
