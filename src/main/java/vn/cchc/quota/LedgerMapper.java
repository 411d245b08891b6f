package vn.cchc.quota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of credits and balances. */
public interface LedgerMapper {
  List<StandingCredit> standing(SubjectType type, Collection<Long> subjects);

  int reverse(Collection<Long> ids, Reversal why, Instant at);

  /** Whatever has a standing credit in a cell. */
  List<Long> subjectsIn(CellKey cell, SubjectType type);

  int standingIn(CellKey cell);

  Optional<Integer> lockBalance(CellKey cell);

  int setBalance(CellKey cell, int published);

  int insert(Collection<Credit> credits, Instant at);

  /** Adds to balances in the order given, which is the lock order. */
  int add(Collection<Settlement.Change> changes);
}
