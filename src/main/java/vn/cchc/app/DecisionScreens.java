package vn.cchc.app;

import java.util.List;
import vn.cchc.media.TakeDocument;
import vn.cchc.procedure.ActOnDecision;
import vn.cchc.procedure.DecisionAnswers;
import vn.cchc.procedure.DecisionDossiers;
import vn.cchc.procedure.DecisionFiles;
import vn.cchc.procedure.MoveLaw;
import vn.cchc.procedure.PostDecision;
import vn.cchc.procedure.ProcedureMenu;
import vn.cchc.procedure.ReadDecisions;
import vn.cchc.procedure.WriteDecision;
import vn.cchc.procedure.desk.DecisionActPages;
import vn.cchc.procedure.desk.DecisionFilePages;
import vn.cchc.procedure.desk.DecisionFormPages;
import vn.cchc.procedure.desk.DecisionLawPages;
import vn.cchc.procedure.desk.DecisionListPages;
import vn.cchc.procedure.desk.DecisionPages;
import vn.cchc.procedure.desk.DecisionReviewPages;
import vn.cchc.procedure.desk.DecisionViews;
import vn.cchc.procedure.desk.NewDecisionPages;
import vn.cchc.procedure.notice.ReadNotice;
import vn.cchc.route.Route;

/** The desk's screens of decisions: their list, form, pages and actions. */
record DecisionScreens(Common common, Route route, DecisionDossiers dossiers, DecisionAnswers answers, TakeDocument takeDocument,
    ReadNotice notices) {

  List<Object> of(WriteDecision write, ReadDecisions read, ActOnDecision actions, PostDecision post) {
    var c = common;
    c.frames().add(new ProcedureMenu());
    var views = new DecisionViews(c.database(), c.clock(), route, dossiers, answers, c.journal());
    var pages = new DecisionPages(views, notices);
    var files = new DecisionFiles(c.database(), c.clock(), c.journal(), dossiers);
    return List.of(new DecisionListPages(read, views, c.registry()), pages,
        new DecisionFilePages(files, takeDocument, pages, c.links()),
        new NewDecisionPages(c.registry(), read, write, c.links()), new DecisionFormPages(read, write, c.links()),
        new DecisionActPages(views, read, write, actions, c.clock(), c.links()),
        new DecisionReviewPages(views, read, actions, notices, c.clock(), c.links()),
        new DecisionLawPages(new MoveLaw(c.database(), c.clock(), c.journal(), post, dossiers), read, c.links()));
  }
}
