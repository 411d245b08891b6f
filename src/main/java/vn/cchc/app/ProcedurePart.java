package vn.cchc.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.article.WorkSource;
import vn.cchc.media.TakeDocument;
import vn.cchc.procedure.ActOnDecision;
import vn.cchc.procedure.Consequence;
import vn.cchc.procedure.DecisionAnswers;
import vn.cchc.procedure.DecisionDossiers;
import vn.cchc.procedure.DecisionMapper;
import vn.cchc.procedure.DecisionsResource;
import vn.cchc.procedure.ItemMapper;
import vn.cchc.procedure.JudgeItems;
import vn.cchc.procedure.PaperMapper;
import vn.cchc.procedure.PostDecision;
import vn.cchc.procedure.ProcedureDue;
import vn.cchc.procedure.ReadDecisions;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.WriteDecision;
import vn.cchc.procedure.arrival.ImportMapper;
import vn.cchc.procedure.desk.DecisionTurns;
import vn.cchc.procedure.notice.ReadNotice;
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

  /** also is what happens beside in the transactions of decisions. */
  ProcedurePart(Common c, TakeDocument takeDocument, ReadNotice notices, List<Consequence> also) {
    common = c;
    var route = new Route();
    var dossiers = new DecisionDossiers(route);
    var answers = new DecisionAnswers(route);
    var post = new PostDecision(c.journal(), also);
    due = new ProcedureDue(c.database(), c.clock(), c.journal(), post);
    var write = new WriteDecision(c.database(), c.clock(), c.journal(), dossiers, answers);
    var read = new ReadDecisions(c.database(), dossiers, answers, c.journal());
    var judge = new JudgeItems(c.database(), c.clock(), c.journal(), dossiers, answers);
    var actions = new ActOnDecision(c.database(), c.clock(), c.journal(), route, post, dossiers, answers,
        at -> c.wakeUps().wakeAt(at, DUE_WORK));
    lists = ImportScreens.of(c, dossiers);
    resources = new ArrayList<>(ItemScreens.of(c, dossiers, judge, takeDocument));
    resources.addAll(lists.resources());
    var screens = new DecisionScreens(c, route, dossiers, answers, takeDocument, notices);
    resources.addAll(screens.of(write, read, actions, post));
    resources.add(new DecisionsResource(write, read, judge, actions, c.registry(), c.links()));
  }

  /** What waits for somebody, beside the articles on his first page. */
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
