package vn.cchc.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL of plans. */
public interface PlanMapper {
  Optional<Plan> byId(long id);

  Optional<Plan> ofYear(long site, int year);

  List<PlanLine> linesOf(long site);

  long insert(long site, int year, boolean sample, @Nullable Long copiedFrom);

  int touch(long id, int version);

  int setRunOn(long id, @Nullable YearMonth until);
}
