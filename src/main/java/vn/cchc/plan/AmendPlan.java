package vn.cchc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;

/** Opens the next version of an issued plan, in force from the first month that begins on or after a day; or drops it. */
public final class AmendPlan {
  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public AmendPlan(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  public void amend(Actor actor, long plan, int version, LocalDate from, String reason) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion issued = change.issued();
      if (change.in(VersionState.DRAFT).isPresent()) {
        throw new WrongState("plan.already-amending");
      }
      YearMonth month = RuleMonths.firstFull(from);
      Problems.refuseAny(problems(change.plan(), issued, month, reason));
      int no = change.versions().stream().mapToInt(PlanVersion::no).max().orElse(0) + 1;
      long id = tx.mapper(VersionMapper.class)
          .insert(plan, no, month, amended(issued.heading(), reason), actor.id(), clock.instant());
      Contents.copy(tx, issued.id(), id);
      journal.append(tx, change.entry("plan.amend", issued).with("version=" + no + " from=" + month).because(reason));
    });
  }

  /** An amendment that was never issued is removed together with what it said about rules. */
  public void drop(Actor actor, long plan, int version) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      if (draft.no() == 1) {
        throw new WrongState("plan.first-version-stays");
      }
      for (Rule rule : tx.mapper(RuleMapper.class).ofPlan(plan)) {
        if (EditRules.inForce(change, rule.id())) {
          tx.mapper(RuleMapper.class).clearMinimum(rule.id(), draft.id());
        } else {
          EditRules.removeRule(tx, rule.id(), draft.id());
        }
      }
      tx.mapper(VersionMapper.class).move(draft.id(), VersionState.DRAFT, VersionState.DROPPED);
      journal.append(tx, change.entry("plan.drop", draft));
    });
  }

  private static List<Problem> problems(Plan plan, PlanVersion issued, YearMonth month, String reason) {
    var problems = new ArrayList<Problem>();
    if (month.getYear() != plan.year()) {
      problems.add(new Problem("from", "plan.months-outside", plan.year()));
    } else if (!month.isAfter(issued.fromMonth())) {
      problems.add(new Problem("from", "plan.from-not-later", Times.HANOI.month(issued.fromMonth())));
    }
    if (reason.isBlank()) {
      problems.add(new Problem("reason", "plan.empty"));
    } else if (reason.length() > 1000) {
      problems.add(new Problem("reason", "plan.too-long", 1000));
    }
    return problems;
  }

  /** The amendment gets a number and day of its own when it is issued. */
  private static Heading amended(Heading h, String reason) {
    return new Heading(Years.blankNumber(h.number()), null, "", h.place(), h.issuer(), h.signerForm(), h.signerTitle(),
        h.signerName(), h.title(), h.theme(), reason);
  }
}
