package vn.cchc.plan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;

/** Puts the draft of a plan into force: the version it replaces stays readable, and last year's rules stop being extended. */
public final class IssuePlan {
  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final RuleFollower ledger;

  public IssuePlan(Database database, Journal journal, Clock clock, RuleFollower ledger) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.ledger = ledger;
  }

  public void issue(Actor actor, long plan, int version) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      Problems.refuseAny(problems(change, draft));
      var versions = tx.mapper(VersionMapper.class);
      change.in(VersionState.ISSUED).ifPresent(old -> versions.move(old.id(), VersionState.ISSUED, VersionState.REPLACED));
      versions.issue(draft.id(), clock.instant());
      YearMonth from = endRules(change, draft);
      stopRunningOn(change, from);
      ledger.rulesChanged(tx, change.site().id(), from);
      journal.append(tx, change.entry("plan.issue", draft).because(draft.note().isEmpty() ? null : draft.note()));
    });
  }

  private static List<Problem> problems(PlanChange change, PlanVersion draft) {
    List<Problem> problems = new ArrayList<>(PlanChecks.heading(draft.heading()));
    if (change.tx().mapper(TopicMapper.class).ofVersion(draft.id()).isEmpty()) {
      problems.add(new Problem("topics", "plan.no-topics"));
    }
    return problems;
  }

  /** A rule that this version sets to 0 ends with the month before; returns the first month in which any rule binds. */
  private static YearMonth endRules(PlanChange change, PlanVersion draft) {
    var mapper = change.tx().mapper(RuleMapper.class);
    var rules = mapper.ofPlan(change.plan().id());
    var ended = mapper.minimaOf(change.plan().id()).stream()
        .filter(m -> m.planVersionId() == draft.id() && m.minimum() == 0).map(Minimum::ruleId).toList();
    rules.stream().filter(r -> ended.contains(r.id()) && !r.lastMonth().isBefore(draft.fromMonth()))
        .forEach(r -> mapper.setMonths(r.id(), r.firstMonth(), draft.fromMonth().minusMonths(1)));
    YearMonth first = rules.stream().map(Rule::firstMonth).min(YearMonth::compareTo).orElse(draft.fromMonth());
    return first.isBefore(draft.fromMonth()) ? draft.fromMonth() : first;
  }

  private static void stopRunningOn(PlanChange change, YearMonth from) {
    var plans = change.tx().mapper(PlanMapper.class);
    plans.ofYear(change.site().id(), change.plan().year() - 1)
        .filter(last -> last.runOnUntil() != null && !last.runOnUntil().isBefore(from))
        .ifPresent(last -> plans.setRunOn(last.id(), from.minusMonths(1).isAfter(last.december()) ? from.minusMonths(1) : null));
  }
}
