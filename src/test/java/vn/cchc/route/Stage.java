package vn.cchc.route;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.lifecycle.Lifecycle;

/** Where something stands on its route; in review at which step, else 0. */
public record Stage(State state, int step) {
  /** Every stage of a table, with the two steps of the usual route. */
  static List<Stage> of(Lifecycle<State, ?, ?> table) {
    return table.states().stream().flatMap(s -> s == State.IN_REVIEW ? Stream.of(new Stage(s, 1), new Stage(s, 2))
        : Stream.of(new Stage(s, 0))).toList();
  }
}
