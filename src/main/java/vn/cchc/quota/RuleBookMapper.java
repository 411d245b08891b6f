package vn.cchc.quota;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** Reads what the plans, groups and code tables say about counting; writes nothing. */
public interface RuleBookMapper {
  List<CountingRule> rules(@Param("sites") Collection<Long> sites);

  List<Minima.Row> minima(@Param("sites") Collection<Long> sites);

  /** The code table, and the kinds that rules of these sites name. */
  List<Kinds.Row> kinds(@Param("sites") Collection<Long> sites);

  List<Kinds.Dated> kindTable();

  /** How long each of these units belongs to a group, or is itself valid (then it stands as its own group). */
  List<GroupMembership> spansOf(@Param("units") Collection<Long> units);

  /** The same for every unit that some rule of these sites is for. */
  List<GroupMembership> spansUnder(@Param("sites") Collection<Long> sites);

  Optional<Long> siteOf(long rule);

  /** Sites with a rule for one of these units, for a group that it belongs to, or for this group. */
  List<Long> sitesConcerned(@Param("units") Collection<Long> units);
}
