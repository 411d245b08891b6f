package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.arrival.ImportPages;
import vn.cchc.decision.arrival.ImportQueue;
import vn.cchc.decision.arrival.ImportsResource;
import vn.cchc.decision.arrival.ReadImports;
import vn.cchc.decision.arrival.StageImport;

/** Importing lists into decisions: by API, on the desk, and the thread that reads them. */
record ImportScreens(ImportQueue queue, List<Object> resources) {
  static ImportScreens of(Common c, DecisionDossiers dossiers) {
    var imports = new StageImport(c.database(), c.clock(), c.journal(), dossiers, c.settings().maxFileBytes());
    var read = new ReadImports(c.database(), c.clock(), dossiers);
    var queue = new ImportQueue(imports);
    return new ImportScreens(queue, List.of(new ImportsResource(imports, read), new ImportPages(imports, queue, read, c.links())));
  }
}
