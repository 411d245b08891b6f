package vn.cchc.app;

import java.util.List;
import vn.cchc.quota.BoardMapper;
import vn.cchc.quota.Ledger;
import vn.cchc.quota.LedgerMapper;
import vn.cchc.quota.RecountMapper;
import vn.cchc.quota.RuleBookMapper;
import vn.cchc.quota.SubjectMapper;
import vn.cchc.quota.UnitChanges;

/** The quota ledger and the board. */
final class QuotaPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(RuleBookMapper.class, SubjectMapper.class, LedgerMapper.class,
      BoardMapper.class, RecountMapper.class);

  private final Ledger ledger;

  QuotaPart(Common c) {
    ledger = new Ledger(c.clock());
    c.feed().add(new UnitChanges(c.database(), ledger, c.clock()));
  }

  /** For everything that publishes, withdraws or moves an article, and for the plan (it follows its rules). */
  Ledger ledger() {
    return ledger;
  }

  @Override
  public List<Object> resources() {
    return List.of();
  }
}
