package vn.cchc.route;

import java.util.HashSet;
import java.util.Set;

/** What goes through a route: its type and id, where it belongs, and everybody who wrote, edited or submitted it. */
public record Subject(String type, long id, long site, String kind, long unit, int round, Set<Long> hands) {
  public Subject {
    hands = Set.copyOf(hands);
  }

  /** As it is once this account has submitted it: one more of its hands, and a new round of signatures. */
  Subject submittedBy(long account) {
    var more = new HashSet<>(hands);
    more.add(account);
    return new Subject(type, id, site, kind, unit, round + 1, more);
  }
}
