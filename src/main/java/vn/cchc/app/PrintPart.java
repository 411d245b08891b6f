package vn.cchc.app;

import java.util.List;
import vn.cchc.procedure.DecisionAnswers;
import vn.cchc.procedure.DecisionDossiers;
import vn.cchc.procedure.PrintMapper;
import vn.cchc.procedure.ReadDecisions;
import vn.cchc.procedure.print.PrintPages;
import vn.cchc.procedure.print.PrintProcedures;
import vn.cchc.procedure.print.Printer;
import vn.cchc.procedure.print.ProcedurePapers;
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
