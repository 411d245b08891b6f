package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionFiles;
import vn.cchc.decision.MoveLaw;
import vn.cchc.decision.PostDecision;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
import vn.cchc.decision.desk.DecisionActPages;
import vn.cchc.decision.desk.DecisionFilePages;
import vn.cchc.decision.desk.DecisionFormPages;
import vn.cchc.decision.desk.DecisionLawPages;
import vn.cchc.decision.desk.DecisionListPages;
import vn.cchc.decision.desk.DecisionPages;
import vn.cchc.decision.desk.DecisionReviewPages;
import vn.cchc.decision.desk.DecisionViews;
import vn.cchc.decision.desk.NewDecisionPages;
import vn.cchc.decision.notice.ReadNotice;
import vn.cchc.media.TakeDocument;
import vn.cchc.procedure.ProcedureMenu;
import vn.cchc.route.ActOnPage;
import vn.cchc.route.Actions;
import vn.cchc.route.Route;

/** The desk's screens of decisions: their list, form, pages and actions. */
record DecisionScreens(Common common, Route route, DecisionDossiers dossiers, DecisionAnswers answers, TakeDocument takeDocument,
    ReadNotice notices) {

  List<Object> of(WriteDecision write, ReadDecisions read, Actions<Decision, DecisionDossier, DecisionAnswer> actions, PostDecision post) {
    var c = common;
    c.frames().add(new ProcedureMenu());
    var views = new DecisionViews(c.database(), c.clock(), route, dossiers, answers, c.journal());
    var pages = new DecisionPages(views, notices);
    var files = new DecisionFiles(c.database(), c.clock(), c.journal(), dossiers);
    var acting = new ActOnPage<>(c.database(), actions, c.links());
    return List.of(new DecisionListPages(read, views, c.registry()), pages,
        new DecisionFilePages(files, takeDocument, pages, c.links()),
        new NewDecisionPages(c.registry(), read, write, c.links()), new DecisionFormPages(read, write, c.links()),
        new DecisionActPages(views, read, write, acting, c.clock()),
        new DecisionReviewPages(views, read, acting, notices, c.clock()),
        new DecisionLawPages(new MoveLaw(c.database(), c.clock(), c.journal(), post, dossiers), acting));
  }
}
