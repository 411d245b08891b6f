package vn.cchc.quota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.db.Tx;
import vn.cchc.identity.Site;

/** An edition that is not live yet, and a cell of the board that it will count in once it is. */
record UnderWay(WorkingEdition edition, CellKey cell) {
  static List<UnderWay> of(Tx tx, Site site, RuleBook book, LocalDate today) {
    var mapper = tx.mapper(BoardMapper.class);
    Map<Long, Set<Long>> coUnits = links(mapper.coUnitsUnderWay(site.id()));
    Map<Long, Set<Long>> topics = book.topics().isEmpty() ? Map.of()
        : links(mapper.topicsUnderWay(site.id(), book.topics()));
    return mapper.underWay(site.id()).stream().flatMap(edition -> book.creditsOf(
            edition.countable(site, today, coUnits.getOrDefault(edition.articleId(), Set.of()),
                topics.getOrDefault(edition.articleId(), Set.of()))).stream()
        .map(credit -> new UnderWay(edition, credit.cell()))).toList();
  }

  static Map<CellKey, Coverage> coverage(List<UnderWay> underWay) {
    var covered = new HashMap<CellKey, Coverage>();
    underWay.forEach(u -> covered.merge(u.cell(), Coverage.oneIn(u.edition().stage()), Coverage::plus));
    return covered;
  }

  private static Map<Long, Set<Long>> links(List<CountableMapper.Link> rows) {
    return rows.stream().collect(groupingBy(CountableMapper.Link::articleId, mapping(CountableMapper.Link::id, toSet())));
  }
}
