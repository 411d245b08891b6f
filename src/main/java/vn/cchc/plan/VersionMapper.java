package vn.cchc.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of the versions of plans. */
public interface VersionMapper {
  List<PlanVersion> ofPlan(long plan);

  long insert(@Param("plan") long plan, @Param("no") int no, @Param("fromMonth") YearMonth fromMonth,
      @Param("h") Heading heading, @Param("by") @Nullable Long by, @Param("at") Instant at);

  int setHeading(@Param("id") long id, @Param("h") Heading heading);

  int move(@Param("id") long id, @Param("from") VersionState from, @Param("to") VersionState to);

  int issue(@Param("id") long id, @Param("at") Instant at);
}
