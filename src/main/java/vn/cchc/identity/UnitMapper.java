package vn.cchc.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL of units and groups. */
public interface UnitMapper {
  List<Unit> all();

  Optional<Unit> byId(long id);

  long insert(UnitFields fields);

  int edit(long id, int version, UnitFields fields);

  int rename(long id, int version, String name, String shortName);

  int keepFormerName(long unit, String name, String shortName, LocalDate until);

  List<FormerName> formerNames(long unit);

  int end(long id, int version, @Nullable LocalDate lastDay);

  int raiseVersion(long id, int version);

  List<Member> members(long group);

  int clearMembers(long group);

  int addMember(long group, Member member);

  List<UnitCount> accountsPerUnit();
}
