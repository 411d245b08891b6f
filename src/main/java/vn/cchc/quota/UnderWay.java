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
    return tx.once("under way at site " + site.id(), () -> read(tx, site, book, today));
  }

  private static List<UnderWay> read(Tx tx, Site site, RuleBook book, LocalDate today) {
    var mapper = tx.mapper(BoardMapper.class);
    var links = mapper.linksUnderWay(site.id(), book.topics());
    Map<Long, Set<Long>> coUnits = links(links, false);
    Map<Long, Set<Long>> topics = links(links, true);
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

  private static Map<Long, Set<Long>> links(List<BoardMapper.LinkUnderWay> rows, boolean topics) {
    return rows.stream().filter(row -> row.topic() == topics)
        .collect(groupingBy(BoardMapper.LinkUnderWay::articleId, mapping(BoardMapper.LinkUnderWay::id, toSet())));
  }
}
