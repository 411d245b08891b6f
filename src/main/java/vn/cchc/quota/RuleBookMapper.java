package vn.cchc.quota;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what the plans, groups and code tables say about counting; writes nothing. */
public interface RuleBookMapper {
  List<CountingRule> rules(Collection<Long> sites);

  List<Minima.Row> minima(Collection<Long> sites);

  /** The code table, and the kinds that rules of these sites name. */
  List<Kinds.Row> kinds(Collection<Long> sites);

  List<Kinds.Dated> kindTable();

  /** How long each of these units belongs to a group, or is itself valid (then it is its own group). */
  List<GroupMembership> spansOf(Collection<Long> units);

  /** The same for every unit that any rule of these sites applies to. */
  List<GroupMembership> spansUnder(Collection<Long> sites);

  Optional<Long> siteOf(long rule);

  /** Sites with a rule for one of these units, for a group that it belongs to, or for this group. */
  List<Long> sitesConcerned(Collection<Long> units);
}
