package vn.cchc.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.article.WorkSource;
import vn.cchc.decision.Consequence;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.decision.DecisionType;
import vn.cchc.decision.DecisionsResource;
import vn.cchc.decision.JudgeItems;
import vn.cchc.decision.PostDecision;
import vn.cchc.decision.ProcedureDue;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
import vn.cchc.decision.arrival.ImportMapper;
import vn.cchc.decision.desk.DecisionTurns;
import vn.cchc.decision.notice.ReadNotice;
import vn.cchc.media.TakeDocument;
import vn.cchc.procedure.ItemMapper;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.registry.PaperMapper;
import vn.cchc.route.Actions;
import vn.cchc.route.DueLoop;
import vn.cchc.route.Route;

/** Decisions and procedures: writing, approving, posting, and the switch on the effective date. */
final class ProcedurePart implements Part {
  static final List<Class<?>> MAPPERS = List.of(DecisionMapper.class, VersionMapper.class, ImportMapper.class, ItemMapper.class,
      RegistryMapper.class, PaperMapper.class);

  private static final String DUE_WORK = "procedure-due";
  private static final Duration BESIDES = Duration.ofSeconds(30);

  private final Common common;
  private final ProcedureDue due;
  private final ImportScreens lists;
  private final List<Object> resources;

  /** also is what else happens in the transactions of decisions. */
  ProcedurePart(Common c, TakeDocument takeDocument, ReadNotice notices, List<Consequence> also) {
    common = c;
    var route = new Route();
    var dossiers = new DecisionDossiers(route);
    var answers = new DecisionAnswers(route);
    var post = new PostDecision(c.journal(), also);
    var type = new DecisionType(dossiers, answers, post);
    due = new ProcedureDue(c.database(), c.clock(), post, new DueLoop<>(c.database(), c.clock(), c.journal(), type));
    var write = new WriteDecision(c.database(), c.clock(), c.journal(), dossiers, answers);
    var read = new ReadDecisions(c.database(), dossiers, answers, c.journal());
    var judge = new JudgeItems(c.database(), c.clock(), c.journal(), dossiers, answers);
    var actions = new Actions<>(c.database(), c.clock(), c.journal(), route, type, at -> c.wakeUps().wakeAt(at, DUE_WORK));
    lists = ImportScreens.of(c, dossiers);
    resources = new ArrayList<>(ItemScreens.of(c, dossiers, judge, takeDocument));
    resources.addAll(lists.resources());
    var screens = new DecisionScreens(c, route, dossiers, answers, takeDocument, notices);
    resources.addAll(screens.of(write, read, actions, post));
    resources.add(new DecisionsResource(write, read, judge, actions, c.registry(), c.links()));
  }

  /** Decisions waiting for somebody, shown beside the articles on their first page. */
  static WorkSource work(Common c) {
    return new DecisionTurns(c.database(), c.clock(), new Route());
  }

  ProcedureDue due() {
    return due;
  }

  @Override
  public void start() {
    common.wakeUps().every(BESIDES, DUE_WORK, due::run, due::coming);
  }

  @Override
  public void stop() {
    lists.queue().close();
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
