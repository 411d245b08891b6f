package vn.cchc.quota;

import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;

/** A cell of the board that somebody has opened, with what they may do there. */
record Cell(Actor actor, Site site, BoardLine line) {
  static Cell open(Tx tx, Board board, Actor actor, CellKey cell) {
    Site site = tx.mapper(RuleBookMapper.class).siteOf(cell.ruleId()).map(id -> Registry.site(tx, id))
        .filter(s -> actor.sees(s)).orElseThrow(() -> new NotFound("fault.no-rule"));
    return board.ruledLines(tx, site, cell.month()).stream()
        .filter(l -> l.ruled() && l.rule() == cell.ruleId() && l.unitId() == cell.unitId()).findFirst()
        .map(line -> new Cell(actor, site, line)).orElseThrow(() -> new NotFound("quota.no-square"));
  }

  CellKey cell() {
    return new CellKey(line.ruled() ? line.rule() : 0, line.unitId(), line.month());
  }

  boolean keeps() {
    return BoardScope.keeps(actor, site);
  }

  /** The unit itself, or the office on its behalf. */
  boolean mayExplain() {
    return keeps() || actor.has(Role.HEAD, line.unitId()) || actor.has(Role.AUTHOR, line.unitId());
  }

  /** Drafts of other units are not for everybody to read. */
  boolean seesDrafts() {
    return BoardScope.seesAll(actor, site) || mayExplain();
  }

  void demandOffice() {
    if (!keeps()) {
      throw new NotAllowed("quota.desk-only");
    }
  }

  void demandMissed() {
    if (!mayExplain()) {
      throw new NotAllowed("quota.unit-only");
    }
    if (line.status() != QuotaStatus.MISSED) {
      throw new WrongState("quota.not-missed");
    }
  }

  void demandSet() {
    if (line.required() == 0) {
      throw new WrongState("quota.nothing-to-exempt");
    }
  }

  Entry entry(String action) {
    return Entry.of(actor.id(), action, site.id(), "QUOTA_RULE", cell().ruleId())
        .with("unit=" + line.unitId() + " month=" + line.month());
  }

}
