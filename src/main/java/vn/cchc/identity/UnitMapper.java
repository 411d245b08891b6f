package vn.cchc.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of units and groups. */
public interface UnitMapper {
  List<Unit> all();

  Optional<Unit> byId(long id);

  int insert(@Param("row") NewRow row, @Param("f") UnitFields fields);

  int edit(@Param("id") long id, @Param("version") int version, @Param("f") UnitFields fields);

  int rename(@Param("id") long id, @Param("version") int version, @Param("name") String name, @Param("shortName") String shortName);

  int keepFormerName(
      @Param("unit") long unit, @Param("name") String name, @Param("shortName") String shortName, @Param("until") LocalDate until);

  List<FormerName> formerNames(long unit);

  int end(@Param("id") long id, @Param("version") int version, @Param("lastDay") @Nullable LocalDate lastDay);

  int raiseVersion(@Param("id") long id, @Param("version") int version);

  List<Member> members(long group);

  int clearMembers(long group);

  int addMember(@Param("group") long group, @Param("m") Member member);

  List<UnitCount> accountsPerUnit();
}
