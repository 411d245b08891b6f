package vn.cchc.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/** The triggers of all work in one scheduler: a recurring one each, and one for every second in which something is due. */
final class Triggers {
  private static final String JOBS = "cchc";
  private static final String RECURRING = "every";

  private final Scheduler scheduler;

  Triggers(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Creates what is missing and fixes what differs; harmless if another node does the same at once. */
  void ensure(Work work) throws SchedulerException {
    var job = new JobKey(work.name(), JOBS);
    if (!scheduler.checkExists(job)) {
      scheduler.addJob(JobBuilder.newJob(WakeUpJob.class).withIdentity(job).storeDurably().build(), true);
    }
    var key = new TriggerKey(work.name(), RECURRING);
    Trigger found = scheduler.getTrigger(key);
    if (found instanceof SimpleTrigger simple && simple.getRepeatInterval() == work.every().toMillis()) {
      return;
    }
    if (found != null) {
      scheduler.unscheduleJob(key);
    }
    add(TriggerBuilder.newTrigger().withIdentity(key).forJob(job).startNow()
        .withSchedule(SimpleScheduleBuilder.simpleSchedule().withIntervalInMilliseconds(work.every().toMillis())
            .repeatForever().withMisfireHandlingInstructionNowWithExistingCount()).build());
  }

  /** due names the trigger, so that asking twice creates one; at is the same moment in real time. */
  void once(String name, Instant due, Instant at) throws SchedulerException {
    add(TriggerBuilder.newTrigger().withIdentity(keyOf(name, due)).forJob(new JobKey(name, JOBS))
        .startAt(Date.from(at)).withSchedule(SimpleScheduleBuilder.simpleSchedule()
            .withMisfireHandlingInstructionFireNow()).build());
  }

  /** Those of the moments for which no trigger is waiting, by the second. */
  List<Instant> missing(String name, Collection<Instant> due) throws SchedulerException {
    Set<TriggerKey> waiting = due.isEmpty() ? Set.of()
        : scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(name));
    return due.stream().map(Triggers::second).distinct().filter(at -> !waiting.contains(keyOf(name, at)))
        .collect(Collectors.toList());
  }

  void remove(TriggerKey key) throws SchedulerException {
    scheduler.unscheduleJob(key);
  }

  private void add(Trigger trigger) throws SchedulerException {
    try {
      if (!scheduler.checkExists(trigger.getKey())) {
        scheduler.scheduleJob(trigger);
      }
    } catch (ObjectAlreadyExistsException sameFromAnotherNode) {
      return;
    }
  }

  private static TriggerKey keyOf(String name, Instant due) {
    return new TriggerKey(second(due).toString(), name);
  }

  /** Rounded up: a wake-up ahead of time would find nothing due. */
  static Instant second(Instant due) {
    Instant floor = due.truncatedTo(ChronoUnit.SECONDS);
    return floor.equals(due) ? due : floor.plusSeconds(1);
  }
}
