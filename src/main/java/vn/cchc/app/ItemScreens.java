package vn.cchc.app;

import java.util.List;
import vn.cchc.media.TakeDocument;
import vn.cchc.procedure.DecisionDossiers;
import vn.cchc.procedure.JudgeItems;
import vn.cchc.procedure.items.EditPages;
import vn.cchc.procedure.items.EnterCodes;
import vn.cchc.procedure.items.EnterPages;
import vn.cchc.procedure.items.ItemPages;
import vn.cchc.procedure.items.ItemsPages;
import vn.cchc.procedure.items.ReadItems;
import vn.cchc.procedure.items.WriteItem;
import vn.cchc.procedure.registry.KeepPapers;
import vn.cchc.procedure.registry.PaperPages;
import vn.cchc.procedure.registry.ProcedurePages;
import vn.cchc.procedure.registry.ProceduresResource;
import vn.cchc.procedure.registry.ReadPapers;
import vn.cchc.procedure.registry.ReadRegistry;
import vn.cchc.procedure.registry.RegistryPages;

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
