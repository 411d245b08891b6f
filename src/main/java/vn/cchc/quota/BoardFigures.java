package vn.cchc.quota;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.db.Tx;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitKind;
import vn.cchc.quota.BoardMapper.Mark;

/** What the board's cells are computed from: balances, what is under way, and marks; read in a few statements. */
record BoardFigures(
    Map<CellKey, Coverage> covered, Set<CellKey> exempt, Set<CellKey> explained, Set<CellKey> differing, YearMonth now) {

  static BoardFigures read(
      Tx tx, Site site, List<CountingRule> rules, RuleBook book, YearMonth from, YearMonth to, LocalDate today) {
    if (rules.isEmpty()) {
      return new BoardFigures(Map.of(), Set.of(), Set.of(), Set.of(), YearMonth.from(today));
    }
    var mapper = tx.mapper(BoardMapper.class);
    var ids = rules.stream().map(CountingRule::id).toList();
    Map<CellKey, Coverage> covered = UnderWay.coverage(UnderWay.of(tx, site, book, today));
    mapper.balances(ids, from, to).forEach(unit -> unit.each(
        (cell, published) -> covered.merge(cell, Coverage.published(published), Coverage::plus)));
    var marked = mapper.marked(ids, from, to);
    return new BoardFigures(covered, cells(marked, Mark.EXEMPT), cells(marked, Mark.EXPLAINED), cells(marked, Mark.DIFFERS),
        YearMonth.from(today));
  }

  private static Set<CellKey> cells(List<BoardMapper.Marked> rows, Mark mark) {
    return rows.stream().filter(row -> row.mark() == mark).map(BoardMapper.Marked::cell).collect(toSet());
  }

  BoardLine line(CountingRule rule, long unit, BoardUnits units, YearMonth month, int required) {
    CellKey cell = new CellKey(rule.id(), unit, month);
    Coverage coverage = covered.getOrDefault(cell, Coverage.NONE);
    boolean over = month.isBefore(now);
    var marks = new BoardLine.Marks(rule.runsOn(month), over, month.isAfter(now), exempt.contains(cell),
        explained.contains(cell), differing.contains(cell));
    return new BoardLine(rule.id(), rule.label(), unit, units.name(unit), month, required, coverage,
        coverage.status(required, over, marks.exempt()), marks);
  }

  /** Units of the site that no rule applies to; the agency itself only if it has posted something. */
  List<BoardLine> unruled(Tx tx, Site site, BoardUnits units, Set<Long> ruled, YearMonth from, YearMonth to) {
    List<Unit> without = units.tree().under(site.ownerUnitId()).stream().flatMap(id -> units.tree().unit(id).stream())
        .filter(u -> u.kind() == UnitKind.AGENCY || u.kind() == UnitKind.DEPARTMENT)
        .filter(u -> !ruled.contains(u.id())).sorted(Comparator.comparing(Unit::id, units.inOrder())).toList();
    if (without.isEmpty()) {
      return List.of();
    }
    Map<CellKey, Integer> posted = posted(tx, site, without.stream().map(Unit::id).toList(), from, to);
    return without.stream().flatMap(unit -> Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1))
            .filter(month -> existed(unit, month))
            .map(month -> unruled(unit, month, posted.getOrDefault(new CellKey(0, unit.id(), month), 0))))
        .filter(line -> line.unitId() != site.ownerUnitId() || line.covered().published() > 0).toList();
  }

  private BoardLine unruled(Unit unit, YearMonth month, int posted) {
    var marks = new BoardLine.Marks(false, month.isBefore(now), month.isAfter(now), false, false, false);
    return new BoardLine(null, "", unit.id(), unit.name(), month, 0, Coverage.published(posted), QuotaStatus.NOT_SET, marks);
  }

  private static Map<CellKey, Integer> posted(Tx tx, Site site, List<Long> units, YearMonth from, YearMonth to) {
    var mapper = tx.mapper(BoardMapper.class);
    var months = site.months();
    var posted = new HashMap<CellKey, Integer>();
    mapper.posted(site.id(), units, months.startOf(from), months.endOf(to))
        .forEach(p -> posted.merge(new CellKey(0, p.unitId(), months.monthOf(p.at())), 1, Integer::sum));
    mapper.postedEarlier(site.id(), units, from.atDay(1), to.atEndOfMonth())
        .forEach(p -> posted.merge(new CellKey(0, p.unitId(), YearMonth.from(p.postedOn())), 1, Integer::sum));
    return posted;
  }

  private static boolean existed(Unit unit, YearMonth month) {
    return new GroupMembership(0, unit.id(), unit.validFrom(), unit.validTo()).touches(month);
  }
}
