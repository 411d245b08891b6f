package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.JudgeItems;
import vn.cchc.decision.items.EditPages;
import vn.cchc.decision.items.EnterCodes;
import vn.cchc.decision.items.EnterPages;
import vn.cchc.decision.items.ItemPages;
import vn.cchc.decision.items.ItemsPages;
import vn.cchc.decision.items.ReadItems;
import vn.cchc.decision.items.WriteItem;
import vn.cchc.media.TakeDocument;
import vn.cchc.registry.KeepPapers;
import vn.cchc.registry.PaperPages;
import vn.cchc.registry.ProcedurePages;
import vn.cchc.registry.ProceduresResource;
import vn.cchc.registry.ReadPapers;
import vn.cchc.registry.ReadRegistry;
import vn.cchc.registry.RegistryPages;

/** The desk's screens of a decision's procedures and of the registry. */
final class ItemScreens {
  private ItemScreens() {}

  static List<Object> of(Common c, DecisionDossiers dossiers, JudgeItems judge, TakeDocument takeDocument) {
    var items = new ReadItems(c.database(), dossiers);
    var registry = new ReadRegistry(c.database(), c.registry(), c.clock());
    var procedure = new ProcedurePages(registry, new ReadPapers(c.database()));
    return List.of(new RegistryPages(registry), procedure, new ProceduresResource(registry),
        new PaperPages(registry, new KeepPapers(c.database(), c.journal(), c.clock()), takeDocument, procedure, c.links()),
        new ItemsPages(items, judge, c.links()), new ItemPages(items, judge, c.links()),
        new EnterPages(items, new EnterCodes(c.database(), dossiers, judge), c.links()),
        new EditPages(new WriteItem(c.database(), dossiers, judge), c.links()));
  }
}
