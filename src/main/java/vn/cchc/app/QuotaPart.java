package vn.cchc.app;

import java.util.List;
import vn.cchc.plan.Holidays;
import vn.cchc.quota.Board;
import vn.cchc.quota.BoardMapper;
import vn.cchc.quota.BoardMenu;
import vn.cchc.quota.BoardPages;
import vn.cchc.quota.CellMapper;
import vn.cchc.quota.CellPages;
import vn.cchc.quota.CellReader;
import vn.cchc.quota.CountableMapper;
import vn.cchc.quota.EarlierMapper;
import vn.cchc.quota.EarlierPages;
import vn.cchc.quota.EarlierPosts;
import vn.cchc.quota.Ledger;
import vn.cchc.quota.LedgerMapper;
import vn.cchc.quota.MarkCell;
import vn.cchc.quota.MarkMapper;
import vn.cchc.quota.MendLedger;
import vn.cchc.quota.MyUnitState;
import vn.cchc.quota.QuotasResource;
import vn.cchc.quota.Recount;
import vn.cchc.quota.RecountMapper;
import vn.cchc.quota.RuleBookMapper;
import vn.cchc.quota.UnitChanges;
import vn.cchc.quota.WouldCount;

/** The quota ledger and the board. */
final class QuotaPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(RuleBookMapper.class, CountableMapper.class, LedgerMapper.class,
      BoardMapper.class, RecountMapper.class, CellMapper.class, MarkMapper.class, EarlierMapper.class);

  private final Common common;
  private final Ledger ledger;
  private final Recount recount;
  private final MyUnitState myUnits;
  private final WouldCount wouldCount;
  private final List<Object> resources;

  QuotaPart(Common c) {
    common = c;
    ledger = new Ledger(c.clock());
    recount = new Recount(c.database(), c.journal(), c.clock());
    var board = new Board(c.database(), c.clock());
    myUnits = new MyUnitState(board, c.database());
    wouldCount = new WouldCount(board, c.database());
    c.frames().add(new BoardMenu());
    resources = List.of(new QuotasResource(board, c.registry(), c.clock()),
        new BoardPages(board, recount, c.registry(), new Holidays(c.database(), c.journal()), c.clock(), c.links()),
        new CellPages(new CellReader(c.database(), c.clock(), board),
            new MarkCell(c.database(), c.journal(), c.clock(), board),
            new MendLedger(c.database(), c.journal(), board, ledger), c.links()),
        new EarlierPages(new EarlierPosts(c.database(), c.journal(), c.clock(), ledger), c.registry(), c.clock(), c.links()));
    c.feed().add(new UnitChanges(c.database(), ledger, c.clock()));
  }

  /** For everything that publishes, withdraws or moves an article, and for the plan (it follows the plan's rules). */
  Ledger ledger() {
    return ledger;
  }

  /** For whoever posts an article. */
  WouldCount wouldCount() {
    return wouldCount;
  }

  /** For an author's first page. */
  MyUnitState myUnits() {
    return myUnits;
  }

  @Override
  public List<Object> resources() {
    return resources;
  }

  @Override
  public void start() {
    common.nightly().add("recount", () -> recount.run(null));
  }
}
