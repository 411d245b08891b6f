package vn.cchc.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL of the versions of plans. */
public interface VersionMapper {
  List<PlanVersion> ofPlan(long plan);

  long insert(long plan, int no, YearMonth fromMonth, Heading heading, @Nullable Long by, Instant at);

  int setHeading(long id, Heading heading);

  int move(long id, VersionState from, VersionState to);

  int issue(long id, Instant at);
}
