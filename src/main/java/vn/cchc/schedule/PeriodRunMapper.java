package vn.cchc.schedule;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;

/** SQL of periodic work that has been done. */
public interface PeriodRunMapper {
  boolean done(@Param("job") String job, @Param("period") String period);

  int claim(@Param("job") String job, @Param("period") String period, @Param("at") Instant at);
}
