package vn.cchc.identity;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A unit to choose from, indented by its depth in the tree. */
record UnitChoice(long id, String label) {
  static List<UnitChoice> of(UnitTree tree, Predicate<Unit> fits) {
    return tree.inOrder().stream().filter(fits)
        .map(u -> new UnitChoice(u.id(), "— ".repeat(tree.upFrom(u.id()).size() - 1) + u.name())).toList();
  }

  /** Those that somebody manages and that have not ended. */
  static List<UnitChoice> managedBy(Actor actor, Collection<UnitKind> kinds) {
    return of(actor.units(), u -> u.validTo() == null && kinds.contains(u.kind()) && actor.manages(u.id()));
  }
}
