package vn.cchc.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of plans. */
public interface PlanMapper {
  Optional<Plan> byId(long id);

  Optional<Plan> ofYear(@Param("site") long site, @Param("year") int year);

  List<PlanLine> linesOf(long site);

  long insert(@Param("site") long site, @Param("year") int year, @Param("sample") boolean sample,
      @Param("copiedFrom") @Nullable Long copiedFrom);

  int touch(@Param("id") long id, @Param("version") int version);

  int setRunOn(@Param("id") long id, @Param("until") @Nullable YearMonth until);
}
