package vn.cchc.identity;

import java.util.List;
import java.util.Optional;

/** SQL of units and groups. */
public interface UnitMapper {
  List<Unit> all();

  Optional<Unit> byId(long id);
}
