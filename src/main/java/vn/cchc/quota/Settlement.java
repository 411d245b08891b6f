package vn.cchc.quota;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What has to change in the ledger: wrong credits with the reason, missing ones, and the balances in lock order. Pure. */
record Settlement(Map<Reversal, List<Long>> reversals, List<Credit> missing, List<Change> changes) {
  /** By how much a balance changes. */
  record Change(CellKey cell, int by) {}


  static Settlement of(
      Collection<Countable> subjects, List<Credit> due, List<StandingCredit> standing, SubjectType type) {
    Map<Long, Countable> byId = subjects.stream().collect(toMap(Countable::id, Function.identity()));
    Set<Credit> owed = due.stream().map(Credit::withoutTrace).collect(toSet());
    Set<Credit> held = standing.stream().map(s -> s.credit().withoutTrace()).collect(toSet());
    var reversals = new EnumMap<Reversal, List<Long>>(Reversal.class);
    var changes = new TreeMap<CellKey, Integer>();
    for (StandingCredit credit : standing) {
      if (!owed.contains(credit.credit().withoutTrace())) {
        reversals.computeIfAbsent(why(credit, byId, type), w -> new ArrayList<>()).add(credit.id());
        changes.merge(credit.credit().cell(), -1, Integer::sum);
      }
    }
    var missing = due.stream().filter(c -> !held.contains(c.withoutTrace())).toList();
    missing.forEach(c -> changes.merge(c.cell(), 1, Integer::sum));
    return new Settlement(reversals, missing, inLockOrder(changes));
  }

  private static List<Change> inLockOrder(TreeMap<CellKey, Integer> changes) {
    return changes.entrySet().stream().filter(e -> e.getValue() != 0)
        .map(e -> new Change(e.getKey(), e.getValue())).toList();
  }

  /** A subject that no longer counts at all was withdrawn as an error, or removed. */
  private static Reversal why(StandingCredit credit, Map<Long, Countable> subjects, SubjectType type) {
    Countable subject = subjects.get(credit.subjectId());
    if (subject == null) {
      return type == SubjectType.ARTICLE ? Reversal.ERROR : Reversal.REMOVED;
    }
    return subject.month().equals(credit.month()) ? Reversal.CHANGED : Reversal.MOVED;
  }
}
