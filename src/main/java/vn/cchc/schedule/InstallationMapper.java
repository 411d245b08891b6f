package vn.cchc.schedule;

import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of the facts that hold for all nodes. */
public interface InstallationMapper {
  Optional<String> fact(String name);

  Optional<String> lock(String name);

  int keep(@Param("name") String name, @Param("value") String value);

  int keepFirst(@Param("name") String name, @Param("value") String value);
}
