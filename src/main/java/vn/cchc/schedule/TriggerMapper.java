package vn.cchc.schedule;

import java.util.List;

/** SQL that looks at Quartz's triggers; only Quartz writes them. */
public interface TriggerMapper {
  /** What keeps a trigger from firing. */
  record StuckTrigger(String name, String group, String state) {}

  List<StuckTrigger> stuck(String scheduler, long acquiredBefore, long waitingBefore);
}
