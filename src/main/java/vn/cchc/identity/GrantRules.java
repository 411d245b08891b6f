package vn.cchc.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.fault.Problem;

/** Which roles somebody may give and take away: ADMIN any, DESK those within its agency but never ADMIN. */
final class GrantRules {
  private GrantRules() {}

  /** What is wrong with the requested roles; those that stay unchanged need no permission. */
  static List<Problem> problems(Actor actor, UnitTree tree, List<Grant> before, List<Grant> after) {
    var found = new ArrayList<Problem>();
    if (after.isEmpty()) {
      found.add(new Problem("grants", "account.problem.no-role"));
    }
    var changed = new HashSet<Grant>(after);
    before.forEach(g -> {
      if (!changed.remove(g)) {
        changed.add(g);
      }
    });
    if (changed.stream().anyMatch(g -> tree.unit(g.unitId()).isEmpty() || !mayGive(actor, g))) {
      found.add(new Problem("grants", "account.problem.role-not-yours"));
    }
    if (new HashSet<>(after).size() != after.size()) {
      found.add(new Problem("grants", "account.problem.role-twice"));
    }
    return found;
  }

  /** Somebody who could give every role of an account may manage it. */
  static boolean manages(Actor actor, List<Grant> grants) {
    return actor.administers() || !grants.isEmpty() && grants.stream().allMatch(g -> mayGive(actor, g));
  }

  private static boolean mayGive(Actor actor, Grant grant) {
    return actor.administers() || grant.role() != Role.ADMIN && actor.has(Role.DESK, grant.unitId());
  }

  /** For the journal: "AUTHOR=3 HEAD=3". */
  static String inWords(List<Grant> grants) {
    return grants.stream().map(g -> g.role() + "=" + g.unitId()).collect(Collectors.joining(" "));
  }
}
