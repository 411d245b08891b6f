package vn.cchc.quota;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.cchc.db.Tx;

/** The rules of some sites with everything that decides about a credit: which credits a subject should have. Pure. */
final class RuleBook {
  /** An article that may count for only one such rule counts for the most specific one, then the oldest. */
  private static final Comparator<CountingRule> FILLED_FIRST =
      Comparator.comparing((CountingRule r) -> r.topicId() == null).thenComparingLong(CountingRule::id);

  private final List<CountingRule> rules;
  private final Minima minima;
  private final Kinds kinds;
  /** By target (the unit itself or its group), then by unit. */
  private final Map<Long, Map<Long, List<GroupMembership>>> spans = new HashMap<>();

  RuleBook(Collection<CountingRule> rules, Minima minima, Kinds kinds, Collection<GroupMembership> targets) {
    this.rules = rules.stream().sorted(FILLED_FIRST).toList();
    this.minima = minima;
    this.kinds = kinds;
    targets.forEach(s -> spans.computeIfAbsent(s.groupId(), id -> new HashMap<>())
        .computeIfAbsent(s.unitId(), id -> new ArrayList<>()).add(s));
  }

  /** For settling: what concerns these units. */
  static RuleBook read(Tx tx, Collection<Long> sites, Collection<Long> units) {
    return with(tx, sites, tx.mapper(RuleBookMapper.class).spansOf(units));
  }

  /** For the board: every unit that a rule of the site applies to. */
  static RuleBook whole(Tx tx, long site) {
    var sites = List.of(site);
    return tx.once("rule book of site " + site, () -> with(tx, sites, tx.mapper(RuleBookMapper.class).spansUnder(sites)));
  }

  private static RuleBook with(Tx tx, Collection<Long> sites, Collection<GroupMembership> spans) {
    var mapper = tx.mapper(RuleBookMapper.class);
    return new RuleBook(mapper.rules(sites), new Minima(mapper.minima(sites)),
        new Kinds(mapper.kinds(sites)), spans);
  }

  /** The rules that any version of a plan has issued, in the order in which they were created. */
  List<CountingRule> issued() {
    return rules.stream().filter(r -> minima.knows(r.id())).sorted(Comparator.comparingLong(CountingRule::id)).toList();
  }

  /** Topics that any rule asks for. */
  Set<Long> topics() {
    return rules.stream().map(CountingRule::topicId).filter(Objects::nonNull).collect(toSet());
  }

  /** Every unit that a rule applies to, with the times for which it does. */
  Map<Long, List<GroupMembership>> targetsOf(CountingRule rule) {
    return spans.getOrDefault(rule.targetUnitId(), Map.of());
  }

  /** What is demanded of a unit in a month; 0 outside the rule's months and if the unit was not covered for the whole month. */
  int required(CountingRule rule, List<GroupMembership> unit, YearMonth month) {
    boolean whole = rule.binds(month) && unit.stream().anyMatch(s -> s.fills(month));
    return whole ? minima.of(rule.id(), month) : 0;
  }

  List<Credit> creditsOf(Countable subject) {
    var credits = new ArrayList<Credit>();
    for (long unit : subject.units()) {
      var fitting = rules.stream().filter(r -> fits(r, subject, unit)).toList();
      fitting.stream().filter(r -> !r.oneOnly()).forEach(r -> credits.add(subject.credit(r.id(), unit)));
      fitting.stream().filter(CountingRule::oneOnly).findFirst()
          .ifPresent(r -> credits.add(subject.credit(r.id(), unit)));
    }
    return credits;
  }

  private boolean fits(CountingRule rule, Countable subject, long unit) {
    return rule.siteId() == subject.siteId()
        && rule.binds(subject.month())
        && (rule.topicId() == null || subject.topics().contains(rule.topicId()))
        && binds(rule, unit, subject.month())
        && minima.of(rule.id(), subject.month()) > 0
        && kinds.count(rule.id(), subject.kind(), subject.day());
  }

  private boolean binds(CountingRule rule, long unit, YearMonth month) {
    return spans.getOrDefault(rule.targetUnitId(), Map.of()).getOrDefault(unit, List.of())
        .stream().anyMatch(s -> s.touches(month));
  }
}
