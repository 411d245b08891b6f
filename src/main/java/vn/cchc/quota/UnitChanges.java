package vn.cchc.quota;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.journal.Follower;
import vn.cchc.journal.Head;
import vn.cchc.journal.JournalRow;

/** Follows the journal for units and groups whose dates or members change, and settles the ledger anew for their rules. */
public final class UnitChanges implements Follower {
  /** A change of members is hardly ever dated back further. */
  private static final int MONTHS_BACK = 12;

  private final Database database;
  private final Ledger ledger;
  private final Clock clock;
  private volatile @Nullable Head position;

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
  public Optional<Head> position() {
    return Optional.ofNullable(position);
  }

  /** What changed while no node ran is found by the nightly recount. */
  @Override
  public void rebuild(Head head) {
    position = head;
  }

  @Override
  public void follow(List<JournalRow> rows) {
    var units = new TreeSet<Long>();
    rows.stream().filter(r -> r.subjectType().equals("UNIT")).forEach(r -> units.add(r.subjectId()));
    if (!units.isEmpty()) {
      settle(units);
    }
    JournalRow last = rows.get(rows.size() - 1);
    position = new Head(last.seq(), last.hash());
  }

  private void settle(TreeSet<Long> units) {
    YearMonth from = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).minusMonths(MONTHS_BACK);
    var sites = new TreeSet<Long>();
    database.read(tx -> {
      units.forEach(u -> sites.addAll(tx.mapper(RuleBookMapper.class).sitesConcerned(u)));
      return sites.size();
    });
    sites.forEach(site -> database.change(tx -> ledger.rulesChanged(tx, site, from)));
  }
}
