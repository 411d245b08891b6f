package vn.cchc.quota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of credits and balances. */
public interface LedgerMapper {
  List<StandingCredit> standing(@Param("type") SubjectType type, @Param("ids") Collection<Long> subjects);

  int reverse(@Param("ids") Collection<Long> ids, @Param("why") Reversal why, @Param("at") Instant at);

  /** Whatever has a standing credit in a cell. */
  List<Long> subjectsIn(@Param("c") CellKey cell, @Param("type") SubjectType type);

  int standingIn(CellKey cell);

  Optional<Integer> lockBalance(CellKey cell);

  int setBalance(@Param("c") CellKey cell, @Param("published") int published);

  int insert(@Param("credits") Collection<Credit> credits, @Param("at") Instant at);

  /** Adds to balances in the order given, which is the lock order. */
  int add(@Param("changes") Collection<Settlement.Change> changes);
}
