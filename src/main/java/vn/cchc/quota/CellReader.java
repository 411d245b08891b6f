package vn.cchc.quota;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.identity.Actor;
import vn.cchc.plan.Holidays;

/** Gathers what the page of a cell shows. */
public final class CellReader {
  private final Database database;
  private final Clock clock;
  private final Board board;

  public CellReader(Database database, Clock clock, Board board) {
    this.database = database;
    this.clock = clock;
    this.board = board;
  }

  CellPage read(Actor actor, CellKey cell, Form form, List<Problem> problems) {
    return database.read(tx -> {
      Cell square = Cell.open(tx, board, actor, cell);
      var mapper = tx.mapper(CellMapper.class);
      var notes = tx.mapper(MarkMapper.class);
      var marked = square.line().marks();
      LocalDate today = square.site().months().dayOf(clock.instant());
      return new CellPage(square, mapper.articles(cell), mapper.earlier(cell), underWay(tx, square, today),
          timeLeft(tx, square.line(), today), when(marked.exempt(), () -> notes.exemption(cell)),
          when(marked.explained(), () -> notes.explanation(cell)),
          when(marked.differs(), () -> tx.mapper(RecountMapper.class).difference(cell)), form, problems);
    });
  }

  /** The board knows already which squares are marked. */
  private static <T> Optional<T> when(boolean marked, Supplier<Optional<T>> read) {
    return marked ? read.get() : Optional.empty();
  }

  private static List<Waiting> underWay(Tx tx, Cell square, LocalDate today) {
    RuleBook book = RuleBook.whole(tx, square.site().id());
    Set<Long> articles = UnderWay.of(tx, square.site(), book, today).stream()
        .filter(u -> u.cell().equals(square.cell())).map(u -> u.edition().articleId()).collect(toSet());
    return WhoseTurn.of(tx, articles);
  }

  /** Today counts until it is over. */
  private static CellPage.TimeLeft timeLeft(Tx tx, BoardLine line, LocalDate today) {
    LocalDate first = line.month().atDay(1);
    LocalDate from = first.isAfter(today) ? first : today;
    boolean counts = !line.marks().monthOver() && line.missing() > 0;
    return new CellPage.TimeLeft(counts,
        Holidays.workingDays(tx).between(from.minusDays(1), line.month().atEndOfMonth()), line.month().getYear());
  }
}
