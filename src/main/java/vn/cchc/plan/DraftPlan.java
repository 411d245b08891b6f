package vn.cchc.plan;

import java.time.Clock;
import java.time.YearMonth;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Begins the plan of a year: empty, or copied from another year's plan. */
public final class DraftPlan {
  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public DraftPlan(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  public long empty(Actor actor, String slug, int year, String title) {
    return database.inTransaction(tx -> {
      Site site = Registry.site(tx, slug);
      var heading = new Heading("", null, "", "", site.footerAgency(), "", "", "", title, "", "");
      Problems.refuseAny(PlanChecks.heading(heading));
      long plan = begin(tx, actor, site, year, false, null);
      insertVersion(tx, actor, plan, year, heading);
      journal.append(tx, Entry.of(actor.id(), "plan.draft", site.id(), PlanChange.SUBJECT, plan));
      return plan;
    });
  }

  /** Next year's draft: number, days, signer and theme blank, deadlines and rules moved to that year; a sample until a real one exists. */
  public long copy(Actor actor, long from, int year, boolean sample) {
    return database.inTransaction(tx -> {
      Plan old = tx.mapper(PlanMapper.class).byId(from).orElseThrow(() -> new NotFound("fault.no-plan"));
      Site site = Registry.site(tx, old.siteId());
      PlanVersion version = newest(tx, from);
      long plan = begin(tx, actor, site, year, sample, from);
      PlanVersion copied = insertVersion(tx, actor, plan, year, inYear(version.heading(), old.year(), year));
      Contents.of(tx, version.id()).write(tx, copied.id(), task -> task.inYear(old.year(), year));
      copyRules(tx, old, copied, year);
      journal.append(tx, Entry.of(actor.id(), "plan.copy", site.id(), PlanChange.SUBJECT, plan).with("from=" + from));
      return plan;
    });
  }

  private static long begin(Tx tx, Actor actor, Site site, int year, boolean sample, @org.jspecify.annotations.Nullable Long from) {
    PlanChange.refuseOthers(actor, site);
    if (year < EARLIEST || year > LATEST) {
      throw Problems.of("year", "plan.year-range", EARLIEST, LATEST);
    }
    if (tx.mapper(PlanMapper.class).ofYear(site.id(), year).isPresent()) {
      throw Problems.of("year", "plan.year-taken", year);
    }
    return tx.mapper(PlanMapper.class).insert(site.id(), year, sample, from);
  }

  private PlanVersion insertVersion(Tx tx, Actor actor, long plan, int year, Heading heading) {
    var versions = tx.mapper(VersionMapper.class);
    versions.insert(plan, 1, YearMonth.of(year, 1), heading, actor.id(), clock.instant());
    return versions.ofPlan(plan).get(0);
  }

  private static PlanVersion newest(Tx tx, long plan) {
    return tx.mapper(VersionMapper.class).ofPlan(plan).stream()
        .filter(v -> v.state() == VersionState.ISSUED || v.no() == 1).reduce((a, b) -> b)
        .orElseThrow(() -> new WrongState("plan.not-issued"));
  }

  /** Only the new plan can say who signs it and what the year's theme is. */
  private static Heading inYear(Heading h, int from, int to) {
    return new Heading(Years.blankNumber(h.number()), null, "", h.place(), h.issuer(), h.signerForm(), h.signerTitle(),
        "", Years.moved(h.title(), from, to), "", "");
  }

  /** Only rules that still bind in December are carried over, with the minimum they have then. */
  private static void copyRules(Tx tx, Plan old, PlanVersion copied, int year) {
    RuleMonths months = RuleMonths.byDefault(year, null);
    for (RuleWhole rule : Plans.rules(tx, old.id())) {
      if (rule.lastMinimum() > 0 && rule.rule().lastMonth().equals(old.december())) {
        long id = tx.mapper(RuleMapper.class).insert(rule.rule().inPlan(copied.planId(), months.first(), months.last()));
        EditRules.write(tx, copied, id, rule.lastMinimum(), rule.kinds());
      }
    }
  }
}
