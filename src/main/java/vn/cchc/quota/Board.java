package vn.cchc.quota;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** The board (bảng theo dõi): how every unit of a site stands by every rule, in one month or several. */
public final class Board {
  private final Database database;
  private final Clock clock;

  public Board(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public List<BoardLine> month(Site site, YearMonth month) {
    return months(site, month, month);
  }

  /** Ordered by rule, place of the unit in the tree, and month; units without any rule come last. */
  public List<BoardLine> months(Site site, YearMonth from, YearMonth to) {
    return database.read(tx -> lines(tx, site, from, to));
  }

  List<BoardLine> lines(Tx tx, Site site, YearMonth from, YearMonth to) {
    return lines(tx, site, from, to, true);
  }

  /** Units without any rule are left out, and what they posted is not counted. */
  List<BoardLine> ruledLines(Tx tx, Site site, YearMonth month) {
    return lines(tx, site, month, month, false);
  }

  private List<BoardLine> lines(Tx tx, Site site, YearMonth from, YearMonth to, boolean unruled) {
    BoardUnits units = BoardUnits.of(Registry.units(tx));
    RuleBook book = RuleBook.whole(tx, site.id());
    LocalDate today = LocalDate.ofInstant(clock.instant(), site.months().zone());
    var rules = book.issued().stream().filter(r -> r.bindsWithin(yearStart(from), yearEnd(to))).toList();
    var figures = BoardFigures.read(tx, site, rules, book, from, to, today);
    var lines = new ArrayList<BoardLine>();
    for (CountingRule rule : rules) {
      lines.addAll(ofRule(rule, book, figures, units, from, to));
    }
    if (unruled) {
      lines.addAll(figures.unruled(tx, site, units, ruledUnits(book, rules), from, to));
    }
    return lines;
  }

  private static List<BoardLine> ofRule(
      CountingRule rule, RuleBook book, BoardFigures figures, BoardUnits units, YearMonth from, YearMonth to) {
    return book.targetsOf(rule).entrySet().stream().sorted(Map.Entry.comparingByKey(units.inOrder()))
        .flatMap(target -> Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1))
            .filter(month -> target.getValue().stream().anyMatch(s -> s.touches(month)))
            .map(month -> figures.line(rule, target.getKey(), units, month, book.required(rule, target.getValue(), month))))
        .toList();
  }

  private static Set<Long> ruledUnits(RuleBook book, Collection<CountingRule> rules) {
    return rules.stream().flatMap(r -> book.targetsOf(r).keySet().stream()).collect(toSet());
  }

  private static YearMonth yearStart(YearMonth month) {
    return month.withMonth(1);
  }

  private static YearMonth yearEnd(YearMonth month) {
    return month.withMonth(12);
  }
}
