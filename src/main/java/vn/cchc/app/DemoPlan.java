package vn.cchc.app;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.journal.Journal;
import vn.cchc.plan.DraftPlan;
import vn.cchc.plan.EditPlan;
import vn.cchc.plan.EditRules;
import vn.cchc.plan.EditTasks;
import vn.cchc.plan.Heading;
import vn.cchc.plan.IssuePlan;
import vn.cchc.plan.LegalBasis;
import vn.cchc.plan.Plan;
import vn.cchc.plan.PlanTopic;
import vn.cchc.plan.PlanWhole;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Rule;
import vn.cchc.plan.RuleFollower;
import vn.cchc.plan.RuleMonths;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskWhole;
import vn.cchc.plan.TopicLine;
import vn.cchc.plan.VersionState;

/** Loads an agency's real plan, and copies it to the present year if it is of another one; resumes where it was interrupted. */
final class DemoPlan {
  private final Plans plans;
  private final DraftPlan drafts;
  private final EditPlan edit;
  private final EditTasks tasks;
  private final EditRules rules;
  private final IssuePlan issue;

  DemoPlan(Database database, Journal journal, Clock clock, RuleFollower ledger) {
    plans = new Plans(database);
    drafts = new DraftPlan(database, journal, clock);
    edit = new EditPlan(database, journal, clock);
    tasks = new EditTasks(database, journal);
    rules = new EditRules(database, journal);
    issue = new IssuePlan(database, journal, clock, ledger);
  }

  void load(DemoFile file, Site site, Actor office, Map<String, Long> units, int thisYear) {
    DemoFile.PlanData data = file.plan();
    long plan = plans.ofYear(site.id(), data.year()).map(Plan::id)
        .orElseGet(() -> drafts.empty(office, site.slug(), data.year(), data.title()));
    if (draft(plan)) {
      fill(data, office, units, plan);
      issue.issue(office, plan, version(plan));
    }
    if (data.year() != thisYear) {
      long copy = plans.ofYear(site.id(), thisYear).map(Plan::id).orElseGet(() -> drafts.copy(office, plan, thisYear, true));
      if (draft(copy)) {
        issue.issue(office, copy, version(copy));
      }
    }
  }

  private void fill(DemoFile.PlanData data, Actor office, Map<String, Long> units, long plan) {
    edit.heading(office, plan, version(plan), heading(data), data.bases().stream().map(DemoPlan::basis).toList(), data.recipients());
    edit.topics(office, plan, version(plan), data.topics().stream()
        .map(t -> new TopicLine(null, t.pillar(), or(t.letter()), t.label(), t.slug())).toList());
    PlanWhole whole = plans.whole(plan, null);
    for (int i = whole.tasks().size(); i < data.tasks().size(); i++) {
      tasks.add(office, plan, version(plan), task(data.tasks().get(i), i + 1, units));
    }
    var topics = whole.topics().stream().collect(Collectors.toMap(PlanTopic::slug, PlanTopic::topicId));
    for (int i = whole.rules().size(); i < data.rules().size(); i++) {
      DemoFile.RuleData r = data.rules().get(i);
      rules.add(office, plan, version(plan), rule(data, r, units, topics), r.minimum(), List.of());
    }
  }

  private static Heading heading(DemoFile.PlanData p) {
    return new Heading(or(p.number()), p.issuedOn(), or(p.issuedText()), or(p.place()), p.issuer(), or(p.signerForm()),
        or(p.signerTitle()), or(p.signerName()), p.title(), or(p.theme()), "");
  }

  private static LegalBasis basis(DemoFile.BasisData b) {
    String places = String.join(", ", b.citedIn().stream().distinct().toList());
    String note = b.title() + (b.note() == null ? "" : " – " + b.note()) + " (" + places + ")";
    return new LegalBasis(b.type(), or(b.number()), b.issuedOn(), b.issuer(), note);
  }

  private static TaskWhole task(DemoFile.TaskData t, int ord, Map<String, Long> units) {
    DemoFile.DeadlineData d = t.deadline();
    var task = new Task(0, ord, or(t.section()), t.content(), words(t.lead(), units), words(t.coordinating(), units), t.product(),
        d.kind(), d.month(), d.text());
    return new TaskWhole(task, ids(t.lead(), units), ids(t.coordinating(), units));
  }

  /** A plan that gives only its month of issue binds from the month after. */
  private static Rule rule(DemoFile.PlanData p, DemoFile.RuleData r, Map<String, Long> units, Map<String, Long> topics) {
    YearMonth issued = p.issuedMonth();
    RuleMonths months = RuleMonths.byDefault(p.year(),
        p.issuedOn() != null || issued == null ? p.issuedOn() : issued.plusMonths(1).atDay(1));
    return new Rule(0, 0, 0, r.label() + " (" + r.quote() + ")", units.get(r.target()), r.topic() == null ? null : topics.get(r.topic()),
        r.counting(), months.first(), months.last());
  }

  private static List<Long> ids(List<String> names, Map<String, Long> units) {
    return names.stream().filter(units::containsKey).map(units::get).toList();
  }

  private static String words(List<String> names, Map<String, Long> units) {
    return names.stream().filter(n -> !units.containsKey(n)).collect(Collectors.joining("; "));
  }

  private boolean draft(long plan) {
    return plans.whole(plan, null).in(VersionState.ISSUED).isEmpty();
  }

  private int version(long plan) {
    return plans.whole(plan, null).plan().version();
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
