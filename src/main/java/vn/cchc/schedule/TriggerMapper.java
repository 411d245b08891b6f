package vn.cchc.schedule;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL that looks at Quartz's triggers; only Quartz writes them. */
public interface TriggerMapper {
  /** What keeps a trigger from firing. */
  record StuckTrigger(String name, String group, String state) {}

  List<StuckTrigger> stuck(
      @Param("scheduler") String scheduler, @Param("acquiredBefore") long acquiredBefore, @Param("waitingBefore") long waitingBefore);
}
