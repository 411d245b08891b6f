package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitTree;

/** A complete plan in the API: the version in force with bases, topics, tasks, recipients and rules. */
public record PlanAnswer(
    long id, String site, int year, boolean sample, int version, VersionState state, YearMonth fromMonth, Heading heading,
    List<LegalBasis> bases, List<PlanTopic> topics, List<TaskLine> tasks, List<String> recipients, List<RuleLine> rules,
    List<VersionLine> versions) {

  /** A plan in the list. */
  public record Line(long id, String site, int year, boolean sample, VersionState state, String number,
      @Nullable LocalDate issuedOn, String title) {
    static Line of(Site site, PlanLine p) {
      return new Line(p.id(), site.slug(), p.year(), p.sample(), p.state(), p.number(), p.issuedOn(), p.title());
    }
  }

  public record UnitLine(long id, String name) {}

  /** A task with its units. */
  public record TaskLine(long id, String section, String content, List<UnitLine> lead, String leadText, List<UnitLine> coordinating,
      String coordinatingText, String product, DeadlineKind deadlineKind, @Nullable YearMonth deadlineMonth, String deadlineText) {}

  /** A rule with its minima and the months from which they apply. */
  public record RuleLine(long id, String label, UnitLine target, @Nullable Long topic, Counting counting, YearMonth firstMonth,
      YearMonth lastMonth, List<MinimumLine> minima, List<String> kinds) {}

  public record MinimumLine(YearMonth fromMonth, int minimum) {}

  public record VersionLine(int no, VersionState state, YearMonth fromMonth) {}

  /** A topic; letter and label as in this year's plan, blank if the plan does not name it. */
  public record TopicLine(long id, String slug, Pillar pillar, String name, String letter, String label) {
    static TopicLine of(Topic t, @Nullable PlanTopic inPlan) {
      return new TopicLine(t.id(), t.slug(), t.pillar(), t.name(), inPlan == null ? "" : inPlan.letter(),
          inPlan == null ? "" : inPlan.label());
    }
  }

  static PlanAnswer of(Site site, PlanWhole w, UnitTree units) {
    PlanVersion v = w.shown();
    return new PlanAnswer(w.plan().id(), site.slug(), w.plan().year(), w.plan().sample(), v.no(), v.state(), v.fromMonth(),
        v.heading(), w.bases(), w.topics(), w.tasks().stream().map(t -> task(t, units)).toList(), w.recipients(),
        w.rulesShown().stream().map(r -> rule(w, r, units)).toList(),
        w.versions().stream().filter(x -> x.state() != VersionState.DROPPED)
            .map(x -> new VersionLine(x.no(), x.state(), x.fromMonth())).toList());
  }

  private static TaskLine task(TaskWhole whole, UnitTree units) {
    Task t = whole.task();
    return new TaskLine(t.id(), t.section(), t.content(), lines(whole.lead(), units), t.leadText(),
        lines(whole.coordinating(), units), t.coordinatingText(), t.product(), t.deadlineKind(), t.deadlineMonth(), t.deadlineText());
  }

  private static RuleLine rule(PlanWhole w, RuleWhole whole, UnitTree units) {
    Rule r = whole.rule();
    var minima = whole.minima().stream().filter(m -> w.belongs(m.planVersionId()))
        .map(m -> new MinimumLine(m.fromMonth(), m.minimum())).toList();
    return new RuleLine(r.id(), r.label(), lines(List.of(r.targetUnitId()), units).get(0), r.topicId(), r.counting(), r.firstMonth(),
        r.lastMonth(), minima, whole.kinds());
  }

  private static List<UnitLine> lines(List<Long> ids, UnitTree units) {
    return ids.stream().map(id -> new UnitLine(id, units.unit(id).map(Unit::name).orElse(""))).toList();
  }
}
