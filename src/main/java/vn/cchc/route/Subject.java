package vn.cchc.route;

import java.util.Set;

/** What goes through a route: its type and id, where it belongs, and everybody who wrote, edited or submitted it. */
public record Subject(String type, long id, long site, String kind, long unit, int round, Set<Long> hands) {
  public Subject {
    hands = Set.copyOf(hands);
  }
}
