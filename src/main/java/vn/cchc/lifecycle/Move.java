package vn.cchc.lifecycle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of the table: an action, the states it starts from, the state it leads to (null: no change) and who may take it. */
public record Move<S extends Enum<S>, A extends Enum<A>, W extends Enum<W>>(
    A action, Set<S> from, @Nullable S to, Set<W> who) {

  public Move {
    if (from.isEmpty()) {
      throw new IllegalArgumentException(action + " starts nowhere");
    }
    from = Set.copyOf(from);
    who = Set.copyOf(who);
  }

  public boolean startsFrom(S state) {
    return from.contains(state);
  }

  public boolean openTo(Set<W> relations) {
    return relations.stream().anyMatch(who::contains);
  }
}
