package vn.cchc.schedule;

import java.util.Optional;

/** SQL of the facts that hold for all nodes. */
public interface InstallationMapper {
  Optional<String> fact(String name);

  Optional<String> lock(String name);

  int keep(String name, String value);

  int keepFirst(String name, String value);
}
