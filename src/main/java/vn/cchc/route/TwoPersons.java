package vn.cchc.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule of two persons: no hand of the text signs it, nobody signs twice, and a lower step that would
 * use up the only person for a later one is passed on. Pure; people are ids.
 */
final class TwoPersons {
  /** The people who may sign each of the steps still to come, in the order of the steps. */
  private final List<Set<Long>> eligible;

  TwoPersons(List<Set<Long>> holders, Set<Long> hands, Set<Long> signed) {
    eligible = holders.stream().map(people -> {
      var left = new HashSet<>(people);
      left.removeAll(hands);
      left.removeAll(signed);
      return (Set<Long>) left;
    }).toList();
  }

  boolean lastCanBeSigned() {
    return !eligible.get(eligible.size() - 1).isEmpty();
  }

  /** Which of the steps can each be given a person of its own; the last is served first. */
  Set<Integer> steppable() {
    Map<Long, Integer> taken = new HashMap<>();
    var kept = new HashSet<Integer>();
    for (int step = eligible.size() - 1; step >= 0; step--) {
      if (seat(step, taken, new HashSet<>())) {
        kept.add(step);
      }
    }
    return kept;
  }

  /** Those whose signature on the first step leaves a person for every later step that can have one. */
  Set<Long> signersOfFirst() {
    var later = steppable();
    later.remove(0);
    var signers = new HashSet<Long>();
    for (long person : eligible.get(0)) {
      if (laterSeatedWithout(person, later)) {
        signers.add(person);
      }
    }
    return signers;
  }

  private boolean laterSeatedWithout(long person, Set<Integer> later) {
    Map<Long, Integer> taken = new HashMap<>();
    taken.put(person, -1);
    var order = new ArrayList<>(later);
    order.sort((a, b) -> b - a);
    return order.stream().allMatch(step -> seat(step, taken, new HashSet<>(Set.of(person))));
  }

  /** Kuhn's augmenting path: finds a person for the step, moving others where that helps. */
  private boolean seat(int step, Map<Long, Integer> taken, Set<Long> tried) {
    for (long person : eligible.get(step)) {
      if (!tried.add(person)) {
        continue;
      }
      Integer holds = taken.get(person);
      if (holds == null || holds >= 0 && seat(holds, taken, tried)) {
        taken.put(person, step);
        return true;
      }
    }
    return false;
  }

  /** Why the first of the steps is passed on. */
  static Reason why(Set<Long> holders, Set<Long> hands) {
    if (holders.isEmpty()) {
      return Reason.NO_HOLDER;
    }
    return hands.containsAll(holders) ? Reason.ONLY_WRITERS : Reason.NEEDED_LATER;
  }
}
