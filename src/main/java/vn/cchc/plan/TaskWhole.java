package vn.cchc.plan;

import java.util.List;
import java.util.stream.Stream;

/** A task with the units that lead and coordinate. */
public record TaskWhole(Task task, List<Long> lead, List<Long> coordinating) {
  static TaskWhole of(Task task, List<TaskUnit> units) {
    return new TaskWhole(task, of(task, units, TaskUnit.Part.LEAD), of(task, units, TaskUnit.Part.COORDINATING));
  }

  private static List<Long> of(Task task, List<TaskUnit> units, TaskUnit.Part part) {
    return units.stream().filter(u -> u.taskId() == task.id() && u.part() == part).map(TaskUnit::unitId).toList();
  }

  Stream<TaskUnit> units(long taskId) {
    return Stream.concat(lead.stream().map(u -> new TaskUnit(taskId, u, TaskUnit.Part.LEAD)),
        coordinating.stream().map(u -> new TaskUnit(taskId, u, TaskUnit.Part.COORDINATING)));
  }
}
