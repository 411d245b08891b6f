package vn.cchc.quota;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import vn.cchc.db.Database;
import vn.cchc.journal.JournalRow;
import vn.cchc.journal.PassingFollower;

/**
 * Follows the journal for units and groups whose dates or members change, and settles the ledger again for their rules.
 * Changes made while no node ran are found by the nightly recount.
 */
public final class UnitChanges extends PassingFollower {
  /** Hardly any change of members is backdated further than this. */
  private static final int MONTHS_BACK = 12;

  private final Database database;
  private final Ledger ledger;
  private final Clock clock;

  public UnitChanges(Database database, Ledger ledger, Clock clock) {
    this.database = database;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "quota-units";
  }

  @Override
  protected void take(List<JournalRow> rows) {
    var units = new TreeSet<Long>();
    rows.stream().filter(r -> r.subjectType().equals("UNIT")).forEach(r -> units.add(r.subjectId()));
    if (!units.isEmpty()) {
      settle(units);
    }
  }

  private void settle(TreeSet<Long> units) {
    YearMonth from = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).minusMonths(MONTHS_BACK);
    var sites = database.read(tx -> tx.mapper(RuleBookMapper.class).sitesConcerned(units));
    sites.stream().sorted().forEach(site -> database.change(tx -> ledger.rulesChanged(tx, site, from)));
  }
}
