package vn.cchc.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of a letter: written, sent, read, and lost at any time. */
class LifecycleTest {
  private enum State { WRITTEN, SENT, READ, LOST }

  private enum Action { SEND, READ, LOSE, COPY }

  private enum Who { WRITER, POSTMAN, READER }

  private static final Lifecycle<State, Action, Who> LETTER = Lifecycle.<State, Action, Who>table()
      .line(Action.SEND, EnumSet.of(State.WRITTEN), State.SENT, EnumSet.of(Who.WRITER))
      .line(Action.READ, EnumSet.of(State.SENT), State.READ, EnumSet.of(Who.READER))
      .line(Action.LOSE, EnumSet.of(State.WRITTEN), State.LOST, EnumSet.of(Who.WRITER))
      .line(Action.LOSE, EnumSet.of(State.SENT), State.LOST, EnumSet.of(Who.POSTMAN, Who.READER))
      .line(Action.COPY, EnumSet.of(State.WRITTEN, State.READ), null, EnumSet.of(Who.WRITER, Who.READER))
      .build();

  @Test
  void a_move_is_found_by_its_action_and_the_state_it_starts_from() {
    assertThat(LETTER.move(Action.SEND, State.WRITTEN)).map(Move::to).contains(State.SENT);
    assertThat(LETTER.move(Action.LOSE, State.WRITTEN)).map(Move::who).contains(Set.of(Who.WRITER));
    assertThat(LETTER.move(Action.LOSE, State.SENT)).map(Move::who).contains(Set.of(Who.POSTMAN, Who.READER));
    assertThat(LETTER.move(Action.SEND, State.SENT)).isEmpty();
    assertThat(LETTER.move(Action.LOSE, State.LOST)).isEmpty();
  }

  @Test
  void a_move_that_leads_nowhere_stays_in_its_state() {
    assertThat(LETTER.move(Action.COPY, State.READ).orElseThrow().to()).isNull();
    assertThat(LETTER.move(Action.COPY, State.READ).orElseThrow().startsFrom(State.WRITTEN)).isTrue();
  }

  @Test
  void the_open_actions_come_in_the_order_of_the_table() {
    assertThat(LETTER.open(State.WRITTEN, EnumSet.of(Who.WRITER))).containsExactly(Action.SEND, Action.LOSE, Action.COPY);
    assertThat(LETTER.open(State.SENT, EnumSet.of(Who.READER))).containsExactly(Action.READ, Action.LOSE);
    assertThat(LETTER.open(State.SENT, EnumSet.of(Who.POSTMAN))).containsExactly(Action.LOSE);
  }

  @Test
  void several_relations_open_what_each_of_them_opens_and_nothing_twice() {
    assertThat(LETTER.open(State.SENT, EnumSet.allOf(Who.class))).containsExactly(Action.READ, Action.LOSE);
    assertThat(LETTER.open(State.WRITTEN, EnumSet.allOf(Who.class))).containsExactly(Action.SEND, Action.LOSE, Action.COPY);
  }

  @Test
  void nothing_is_open_without_a_relation_or_where_no_line_begins() {
    assertThat(LETTER.open(State.WRITTEN, Set.of())).isEmpty();
    assertThat(LETTER.open(State.WRITTEN, EnumSet.of(Who.POSTMAN))).isEmpty();
    assertThat(LETTER.open(State.LOST, EnumSet.allOf(Who.class))).isEmpty();
  }

  @Test
  void two_lines_for_one_action_from_one_state_are_refused_when_the_table_is_built() {
    var table = Lifecycle.<State, Action, Who>table()
        .line(Action.LOSE, EnumSet.of(State.WRITTEN, State.SENT), State.LOST, EnumSet.of(Who.WRITER))
        .line(Action.COPY, EnumSet.of(State.SENT), null, EnumSet.of(Who.READER))
        .line(Action.LOSE, EnumSet.of(State.READ, State.SENT), State.LOST, EnumSet.of(Who.READER));
    assertThatThrownBy(table::build).isInstanceOf(IllegalArgumentException.class).hasMessage("two lines for LOSE from SENT");
  }

  @Test
  void a_line_that_starts_nowhere_is_refused() {
    var table = Lifecycle.<State, Action, Who>table();
    assertThatThrownBy(() -> table.line(Action.SEND, EnumSet.noneOf(State.class), State.SENT, EnumSet.of(Who.WRITER)))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("SEND starts nowhere");
  }

  @Test
  void a_line_for_nobody_is_open_to_nobody() {
    var table = Lifecycle.<State, Action, Who>table().line(Action.READ, EnumSet.of(State.SENT), State.READ,
        EnumSet.noneOf(Who.class)).build();
    assertThat(table.move(Action.READ, State.SENT)).isPresent();
    assertThat(table.open(State.SENT, EnumSet.allOf(Who.class))).isEmpty();
  }

  @Test
  void a_table_does_not_change_with_what_it_was_made_of() {
    var from = EnumSet.of(State.WRITTEN);
    var who = EnumSet.of(Who.WRITER);
    var table = Lifecycle.<State, Action, Who>table().line(Action.SEND, from, State.SENT, who);
    var built = table.build();
    from.add(State.LOST);
    who.add(Who.POSTMAN);
    table.line(Action.READ, EnumSet.of(State.SENT), State.READ, EnumSet.of(Who.READER));
    assertThat(built.moves()).singleElement().satisfies(move -> {
      assertThat(move.startsFrom(State.LOST)).isFalse();
      assertThat(move.openTo(EnumSet.of(Who.POSTMAN))).isFalse();
    });
    assertThatThrownBy(() -> built.moves().clear()).isInstanceOf(RuntimeException.class);
  }

  /** Every state with every set of relations, on tables drawn by lot: an action is open just where one of its lines says so. */
  @Test
  void any_table_opens_what_its_lines_say() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var lines = drawn(random);
      var table = Lifecycle.<State, Action, Who>table();
      lines.forEach(l -> table.line(l.action(), l.from(), l.to(), l.who()));
      var built = table.build();
      for (State state : State.values()) {
        for (int set = 0; set < 1 << Who.values().length; set++) {
          var relations = some(Who.class, set);
          var open = lines.stream().filter(l -> l.from().contains(state) && l.who().stream().anyMatch(relations::contains))
              .map(Move::action).toList();
          assertThat(built.open(state, relations)).as("seed=%d %s %s", seed, state, relations).isEqualTo(open);
          assertThat(Stream.of(Action.values()).filter(a -> built.move(a, state).filter(m -> m.openTo(relations)).isPresent()))
              .as("seed=%d %s %s", seed, state, relations).containsExactlyInAnyOrderElementsOf(open);
        }
      }
    }
  }

  /** Each action in one or two lines, which share no state. */
  private static List<Move<State, Action, Who>> drawn(Random random) {
    var lines = new ArrayList<Move<State, Action, Who>>();
    for (Action action : Action.values()) {
      int first = random.nextInt(1 << State.values().length);
      int second = random.nextInt(1 << State.values().length) & ~first;
      for (int from : new int[] {first, second}) {
        if (from != 0) {
          lines.add(new Move<>(action, some(State.class, from), State.values()[random.nextInt(4)], some(Who.class, random.nextInt(8))));
        }
      }
    }
    Collections.shuffle(lines, random);
    return lines;
  }

  private static <E extends Enum<E>> Set<E> some(Class<E> type, int bits) {
    var set = EnumSet.noneOf(type);
    for (E each : type.getEnumConstants()) {
      if ((bits >> each.ordinal() & 1) == 1) {
        set.add(each);
      }
    }
    return set;
  }
}
