package vn.cchc.schedule;

import java.util.Map;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only Quartz job: runs this node's work of the trigger's name, and has no state. */
public final class WakeUpJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(WakeUpJob.class);

  private final Map<String, Work> works;

  WakeUpJob(Map<String, Work> works) {
    this.works = works;
  }

  @Override
  public void execute(JobExecutionContext context) {
    String name = context.getJobDetail().getKey().getName();
    Work work = works.get(name);
    if (work == null) {
      LOG.debug("another version's work is not known here name={}", name);
      return;
    }
    work.run();
  }
}
