package vn.cchc.quota;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cchc.db.Database;
import vn.cchc.identity.Site;

/** For which cells of the board an article that is not live yet would count: shown before it is posted. */
public final class WouldCount {
  private final Board board;
  private final Database database;

  public WouldCount(Board board, Database database) {
    this.board = board;
    this.database = database;
  }

  /** The cells as they are without it; none if it counts already, or for nothing. */
  public List<BoardLine> of(Site site, long article, LocalDate today) {
    return database.read(tx -> {
      Set<CellKey> cells = UnderWay.of(tx, site, RuleBook.whole(tx, site.id()), today).stream()
          .filter(u -> u.edition().articleId() == article).map(UnderWay::cell).collect(toSet());
      return cells.stream().map(CellKey::month).distinct()
          .flatMap(month -> board.lines(tx, site, month, month).stream())
          .filter(line -> line.rule() != null && cells.contains(new CellKey(line.rule(), line.unitId(), line.month())))
          .toList();
    });
  }
}
