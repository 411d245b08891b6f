package vn.cchc.app;

import java.util.List;
import vn.cchc.plan.AmendPlan;
import vn.cchc.plan.ContentMapper;
import vn.cchc.plan.DraftPlan;
import vn.cchc.plan.EditPlan;
import vn.cchc.plan.EditRules;
import vn.cchc.plan.EditTasks;
import vn.cchc.plan.HolidayMapper;
import vn.cchc.plan.HolidayPages;
import vn.cchc.plan.Holidays;
import vn.cchc.plan.IssuePlan;
import vn.cchc.plan.NewPlanPages;
import vn.cchc.plan.PlanEditPages;
import vn.cchc.plan.PlanForms;
import vn.cchc.plan.PlanMapper;
import vn.cchc.plan.PlanMenu;
import vn.cchc.plan.PlanMovePages;
import vn.cchc.plan.PlanPages;
import vn.cchc.plan.PlanResource;
import vn.cchc.plan.PlanShowPages;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RuleFollower;
import vn.cchc.plan.RuleMapper;
import vn.cchc.plan.RulePages;
import vn.cchc.plan.RunOn;
import vn.cchc.plan.TaskMapper;
import vn.cchc.plan.TaskPages;
import vn.cchc.plan.TopicMapper;
import vn.cchc.plan.VersionMapper;

/** The yearly plan and the holiday table. */
final class PlanPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(PlanMapper.class, VersionMapper.class, ContentMapper.class, TopicMapper.class,
      TaskMapper.class, RuleMapper.class, HolidayMapper.class);

  private final Plans plans;
  private final Holidays holidays;
  private final EditPlan edit;
  private final EditTasks tasks;
  private final EditRules rules;
  private final PlanMovePages.Moves moves;
  private final List<Object> resources;

  PlanPart(Common c, RuleFollower ledger) {
    plans = new Plans(c.database());
    holidays = new Holidays(c.database(), c.journal());
    edit = new EditPlan(c.database(), c.journal(), c.clock());
    tasks = new EditTasks(c.database(), c.journal());
    rules = new EditRules(c.database(), c.journal());
    moves = new PlanMovePages.Moves(new DraftPlan(c.database(), c.journal(), c.clock()),
        new IssuePlan(c.database(), c.journal(), c.clock(), ledger), new AmendPlan(c.database(), c.journal(), c.clock()),
        new RunOn(c.database(), c.journal(), ledger));
    c.frames().add(new PlanMenu());
    var forms = new PlanForms(c.database(), c.clock(), c.links());
    resources = List.of(new PlanPages(plans, c.registry(), holidays, c.clock()), new PlanShowPages(plans, c.registry()),
        new NewPlanPages(moves.draft(), c.registry(), c.links()), new PlanEditPages(edit, forms),
        new TaskPages(tasks, forms), new RulePages(rules, forms), new PlanMovePages(moves, plans, c.registry(), c.links()),
        new HolidayPages(holidays, c.clock(), c.links()), new PlanResource(plans, c.registry(), c.clock()));
  }

  Plans plans() {
    return plans;
  }

  Holidays holidays() {
    return holidays;
  }

  EditPlan edit() {
    return edit;
  }

  EditTasks tasks() {
    return tasks;
  }

  EditRules rules() {
    return rules;
  }

  PlanMovePages.Moves moves() {
    return moves;
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
