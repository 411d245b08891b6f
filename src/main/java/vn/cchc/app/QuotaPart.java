package vn.cchc.app;

import java.util.List;
import vn.cchc.quota.Ledger;
import vn.cchc.quota.LedgerMapper;
import vn.cchc.quota.RuleBookMapper;
import vn.cchc.quota.SubjectMapper;

/** The quota ledger and the board. */
final class QuotaPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(RuleBookMapper.class, SubjectMapper.class, LedgerMapper.class);

  private final Ledger ledger;

  QuotaPart(Common c) {
    ledger = new Ledger(c.clock());
  }

  /** For everything that publishes, withdraws or moves an article. */
  Ledger ledger() {
    return ledger;
  }

  @Override
  public List<Object> resources() {
    return List.of();
  }
}
