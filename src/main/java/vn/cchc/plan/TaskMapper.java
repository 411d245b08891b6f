package vn.cchc.plan;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of the tasks of a version and their units. */
public interface TaskMapper {
  List<Task> ofVersion(long version);

  List<TaskUnit> unitsOf(long version);

  long insert(@Param("version") long version, @Param("t") Task task);

  int update(@Param("version") long version, @Param("id") long id, @Param("t") Task task);

  int delete(@Param("version") long version, @Param("id") long id);

  int clearUnits(long task);

  int addUnit(TaskUnit unit);
}
