package vn.cchc.quota;

import java.time.YearMonth;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.journal.Journal;

/** Recomputes a cell of the ledger after somebody in the office has looked into a difference and says why. */
public final class MendLedger {
  private static final int LONGEST_REASON = 500;

  private final Database database;
  private final Journal journal;
  private final Board board;
  private final Ledger ledger;

  public MendLedger(Database database, Journal journal, Board board, Ledger ledger) {
    this.database = database;
    this.journal = journal;
    this.board = board;
    this.ledger = ledger;
  }

  public void mend(Actor actor, CellKey cell, String reason) {
    database.change(tx -> {
      Cell square = Cell.open(tx, board, actor, cell);
      square.demandOffice();
      MarkCell.demandText("mend", reason, LONGEST_REASON);
      int before = square.line().covered().published();
      settle(tx, square.site(), cell);
      var mapper = tx.mapper(LedgerMapper.class);
      mapper.lockBalance(cell);
      int after = mapper.standingIn(cell);
      mapper.setBalance(cell, after);
      tx.mapper(RecountMapper.class).forget(cell);
      journal.append(tx, square.entry("quota.mend").because(reason)
          .with("unit=" + cell.unitId() + " month=" + cell.month() + " before=" + before + " after=" + after));
    });
  }

  /** Whatever is in the cell, and whatever went live since the month began. */
  private void settle(Tx tx, Site site, CellKey cell) {
    YearMonth month = cell.month();
    var subjects = tx.mapper(LedgerMapper.class);
    ledger.settle(tx, subjects.subjectsIn(cell, SubjectType.ARTICLE));
    List<Long> earlier = subjects.subjectsIn(cell, SubjectType.EARLIER);
    ledger.settleEarlier(tx, earlier);
    ledger.rulesChanged(tx, site.id(), month);
  }
}
