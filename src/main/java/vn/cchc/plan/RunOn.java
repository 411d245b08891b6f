package vn.cchc.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;

/** Extends the rules of last year's plan until the new one is issued, or ends that extension. */
public final class RunOn {
  private final Database database;
  private final Journal journal;
  private final RuleFollower ledger;

  public RunOn(Database database, Journal journal, RuleFollower ledger) {
    this.database = database;
    this.journal = journal;
    this.ledger = ledger;
  }

  public void until(Actor actor, long plan, int version, @Nullable YearMonth until) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion issued = change.issued();
      int next = change.plan().year() + 1;
      if (until != null && until.getYear() != next) {
        throw Problems.of("until", "plan.months-outside", next);
      }
      if (until != null && nextIsIssued(change, next)) {
        throw new WrongState("plan.next-is-issued", next);
      }
      tx.mapper(PlanMapper.class).setRunOn(plan, until);
      ledger.rulesChanged(tx, change.site().id(), YearMonth.of(next, 1));
      journal.append(tx, change.entry("plan.run-on", issued).with("until=" + until));
    });
  }

  private static boolean nextIsIssued(PlanChange change, int next) {
    return change.tx().mapper(PlanMapper.class).ofYear(change.site().id(), next)
        .filter(p -> change.tx().mapper(VersionMapper.class).ofPlan(p.id()).stream()
            .anyMatch(v -> v.state() == VersionState.ISSUED)).isPresent();
  }
}
