package vn.cchc.quota;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.cchc.db.Database;
import vn.cchc.identity.Registry;

/** How somebody's own units stand this month: the first thing on their first page. */
public final class MyUnitState {
  private final Board board;
  private final Database database;

  public MyUnitState(Board board, Database database) {
    this.board = board;
    this.database = database;
  }

  /** Only where a rule demands something; the worst first. */
  public List<BoardLine> forUnits(Set<Long> units, YearMonth month) {
    return database.read(tx -> tx.mapper(RuleBookMapper.class).sitesConcerned(units).stream().sorted()
        .flatMap(site -> board.ruledLines(tx, Registry.site(tx, site), month).stream())
        .filter(line -> units.contains(line.unitId()) && line.status() != QuotaStatus.NOT_SET)
        .sorted((a, b) -> Integer.compare(urgency(b.status()), urgency(a.status()))).toList());
  }

  private static int urgency(QuotaStatus status) {
    return switch (status) {
      case MISSED -> 5;
      case SHORT -> 4;
      case AT_RISK -> 3;
      case ON_TRACK -> 2;
      case MET -> 1;
      case EXEMPT, NOT_SET -> 0;
    };
  }
}
