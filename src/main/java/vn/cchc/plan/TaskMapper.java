package vn.cchc.plan;

import java.util.List;

/** SQL of the tasks of a version and their units. */
public interface TaskMapper {
  List<Task> ofVersion(long version);

  List<TaskUnit> unitsOf(long version);

  long insert(long version, Task task);

  int update(long version, long id, Task task);

  int delete(long version, long id);

  int clearUnits(long task);

  int addUnit(TaskUnit unit);
}
