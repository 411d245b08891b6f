package vn.cchc.app;

import java.util.List;
import vn.cchc.procedure.DecisionDossiers;
import vn.cchc.procedure.JudgeItems;
import vn.cchc.procedure.items.EditPages;
import vn.cchc.procedure.items.EnterCodes;
import vn.cchc.procedure.items.EnterPages;
import vn.cchc.procedure.items.ItemPages;
import vn.cchc.procedure.items.ItemsPages;
import vn.cchc.procedure.items.ReadItems;
import vn.cchc.procedure.items.WriteItem;

/** The desk's screens of a decision's procedures and of the registry. */
final class ItemScreens {
  private ItemScreens() {}

  static List<Object> of(Common c, DecisionDossiers dossiers, JudgeItems judge) {
    var items = new ReadItems(c.database(), dossiers);
    return List.of(new ItemsPages(items, judge, c.links()), new ItemPages(items, judge, c.links()),
        new EnterPages(items, new EnterCodes(c.database(), dossiers, judge), c.links()),
        new EditPages(new WriteItem(c.database(), dossiers, judge), c.links()));
  }
}
