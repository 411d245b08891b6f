package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.lifecycle.Move;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.State;

class EditionTableTest {
  /** The written rules: action | from | to ("same" stays, "route" is decided by the route) | who. */
  private static final String WRITTEN = """
      submit | DRAFT RETURNED | IN_REVIEW | AUTHOR HEAD
      save | DRAFT RETURNED | same | AUTHOR HEAD DESK
      approve | IN_REVIEW | route | APPROVER
      publish | APPROVED SCHEDULED PUBLISH_FAILED | PUBLISHED | DESK LEADER SYSTEM
      schedule | APPROVED | SCHEDULED | DESK LEADER
      unschedule | SCHEDULED PUBLISH_FAILED | APPROVED | DESK LEADER
      return | IN_REVIEW APPROVED SCHEDULED PUBLISH_FAILED | RETURNED | ON_ROUTE DESK
      recall | IN_REVIEW | DRAFT | AUTHOR SUBMITTER HEAD
      edit | PUBLISHED WITHDRAWN EXPIRED | same | AUTHOR HEAD DESK
      set-expiry | PUBLISHED | same | DESK LEADER
      withdraw | PUBLISHED | WITHDRAWN | DESK LEADER
      discard | DRAFT RETURNED | DISCARDED | AUTHOR HEAD
      expire | PUBLISHED | EXPIRED | SYSTEM
      """;

  @Test
  void the_table_is_the_written_rules_line_by_line() {
    assertThat(EditionTable.TABLE.moves().stream().map(EditionTableTest::line).toList())
        .containsExactlyElementsOf(WRITTEN.lines().map(EditionTableTest::sorted).toList());
  }

  @Test
  void no_line_starts_from_a_state_that_is_over() {
    for (State over : List.of(State.SUPERSEDED, State.DISCARDED)) {
      assertThat(EditionTable.TABLE.open(over, EnumSet.allOf(Relation.class))).as(over.name()).isEmpty();
    }
  }

  @Test
  void nobody_but_an_approver_of_the_step_brings_a_text_past_review() {
    var past = Set.of(State.APPROVED, State.SCHEDULED, State.PUBLISHED);
    assertThat(EditionTable.TABLE.moves().stream()
        .filter(m -> m.startsFrom(State.IN_REVIEW) || m.startsFrom(State.DRAFT) || m.startsFrom(State.RETURNED))
        .filter(m -> m.to() != null && past.contains(m.to()))).isEmpty();
    assertThat(EditionTable.TABLE.move(Action.APPROVE, State.IN_REVIEW).orElseThrow().who())
        .containsExactly(Relation.APPROVER);
  }

  @Test
  void an_article_has_one_working_edition_in_exactly_the_states_before_it_is_live() {
    var notWorking = EnumSet.complementOf(EnumSet.copyOf(State.WORKING));
    assertThat(notWorking).containsExactlyInAnyOrder(State.PUBLISHED, State.SUPERSEDED,
        State.WITHDRAWN, State.EXPIRED, State.DISCARDED);
  }

  private static String line(Move<State, Action, Relation> move) {
    String to = move.action() == Action.APPROVE ? "route" : move.to() == null ? "same" : move.to().name();
    return sorted(move.action().code() + " | " + names(move.from()) + " | " + to + " | " + names(move.who()));
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String sorted(String line) {
    var cells = new ArrayList<String>();
    for (String cell : line.strip().split(" \\| ")) {
      cells.add(String.join(" ", new TreeSet<>(List.of(cell.split(" ")))));
    }
    return String.join(" | ", cells);
  }
}
