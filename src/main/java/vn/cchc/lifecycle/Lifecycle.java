package vn.cchc.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One subject's whole table of moves; buttons, API actions and the permission check all read it. */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>, W extends Enum<W>> {
  private final List<Move<S, A, W>> moves;

  private Lifecycle(List<Move<S, A, W>> moves) {
    this.moves = List.copyOf(moves);
    refuseDoubles();
  }

  public static <S extends Enum<S>, A extends Enum<A>, W extends Enum<W>> Table<S, A, W> table() {
    return new Table<>();
  }

  public List<Move<S, A, W>> moves() {
    return moves;
  }

  /** Every state that a line starts from or leads to, in the enum's order. */
  public List<S> states() {
    return moves.stream().flatMap(m -> Stream.concat(m.from().stream(), Stream.ofNullable(m.to()))).distinct().sorted().toList();
  }

  public Optional<Move<S, A, W>> move(A action, S state) {
    return moves.stream().filter(m -> m.action() == action && m.startsFrom(state)).findFirst();
  }

  /** The actions that somebody with these relations may take in this state, in the table's order. */
  public List<A> open(S state, Set<W> relations) {
    return moves.stream()
        .filter(m -> m.startsFrom(state) && m.openTo(relations))
        .map(Move::action)
        .distinct()
        .toList();
  }

  private void refuseDoubles() {
    var seen = new HashSet<String>();
    for (var move : moves) {
      for (var state : move.from()) {
        if (!seen.add(move.action() + " from " + state)) {
          throw new IllegalArgumentException("two lines for " + move.action() + " from " + state);
        }
      }
    }
  }

  /** Collects the lines of a table in the order in which they are shown. */
  public static final class Table<S extends Enum<S>, A extends Enum<A>, W extends Enum<W>> {
    private final List<Move<S, A, W>> lines = new ArrayList<>();

    public Table<S, A, W> line(A action, Set<S> from, @Nullable S to, Set<W> who) {
      lines.add(new Move<>(action, from, to, who));
      return this;
    }

    public Lifecycle<S, A, W> build() {
      return new Lifecycle<>(lines);
    }
  }
}
