package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.print.PrintMapper;
import vn.cchc.print.PrintPages;
import vn.cchc.print.PrintProcedures;
import vn.cchc.print.Printer;
import vn.cchc.print.ProcedurePapers;
import vn.cchc.route.Route;

/** Procedures on paper, for the desk and for visitors. */
final class PrintPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(PrintMapper.class);
  /** A long document takes some 100 MB while it is laid out. */
  private static final int AT_ONCE = 2;

  private final ProcedurePapers papers;
  private final List<Object> resources;

  PrintPart(Common c) {
    papers = new ProcedurePapers(c.database(), c.clock(), new PrintProcedures(c.pages(), new Printer(AT_ONCE)));
    var route = new Route();
    var read = new ReadDecisions(c.database(), new DecisionDossiers(route), new DecisionAnswers(route), c.journal());
    resources = List.of(new PrintPages(papers, read, c.database(), c.registry(), c.links(), c.clock()));
  }

  ProcedurePapers papers() {
    return papers;
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
