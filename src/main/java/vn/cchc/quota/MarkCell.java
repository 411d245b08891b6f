package vn.cchc.quota;

import java.time.Clock;
import vn.cchc.db.Database;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;

/** Exempts a unit from a rule in a month on a legal basis, lifts that, and records why a target was missed. */
public final class MarkCell {
  private static final int LONGEST_BASIS = 500;
  private static final int LONGEST_REASON = 2_000;

  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final Board board;

  public MarkCell(Database database, Journal journal, Clock clock, Board board) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.board = board;
  }

  public void exempt(Actor actor, CellKey cell, String basis) {
    database.change(tx -> {
      Cell square = Cell.open(tx, board, actor, cell);
      square.demandOffice();
      square.demandSet();
      demandText("basis", basis, LONGEST_BASIS);
      tx.mapper(MarkMapper.class).exempt(cell, basis, actor.id(), clock.instant());
      journal.append(tx, square.entry("quota.exempt").because(basis));
    });
  }

  public void lift(Actor actor, CellKey cell, String reason) {
    database.change(tx -> {
      Cell square = Cell.open(tx, board, actor, cell);
      square.demandOffice();
      demandText("lift", reason, LONGEST_BASIS);
      if (tx.mapper(MarkMapper.class).lift(cell) > 0) {
        journal.append(tx, square.entry("quota.lift-exemption").because(reason));
      }
    });
  }

  /** Overwritten; the journal keeps what was said before. */
  public void explain(Actor actor, CellKey cell, String body) {
    database.change(tx -> {
      Cell square = Cell.open(tx, board, actor, cell);
      square.demandMissed();
      demandText("body", body, LONGEST_REASON);
      tx.mapper(MarkMapper.class).explain(cell, body, actor.id(), clock.instant());
      journal.append(tx, square.entry("quota.explain").because(body));
    });
  }

  static void demandText(String field, String text, int longest) {
    if (text.isBlank()) {
      throw Problems.of(field, "quota.empty-text");
    }
    if (text.length() > longest) {
      throw Problems.of(field, "quota.too-long", longest);
    }
  }
}
