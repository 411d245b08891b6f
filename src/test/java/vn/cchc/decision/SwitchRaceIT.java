package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.VersionState;
import vn.cchc.route.State;

/** People and two nodes at the same moment on the same procedures: nothing is lost, told twice, or left half done. */
class SwitchRaceIT {
  private static final int ROUNDS = 25;
  private static final LocalDate TODAY = TwoNodes.TODAY;
  private static final Map<String, State> LEADS_TO = Map.of("decision.publish", State.PUBLISHED,
      "decision.unschedule", State.APPROVED, "decision.return", State.RETURNED);

  private static TwoNodes nodes;

  @BeforeAll
  static void open() throws Exception {
    nodes = new TwoNodes();
  }

  @AfterAll
  static void close() throws Exception {
    nodes.close();
  }

  @Test
  void two_nodes_and_four_threads_at_one_midnight_switch_each_procedure_once() throws Exception {
    for (int round = 0; round < 4; round++) {
      var items = nodes.fresh(700);
      nodes.made(State.PUBLISHED, TODAY.minusDays(9), items);
      nodes.made(State.PUBLISHED, TODAY, TwoNodes.as(Change.AMENDED, items));
      nodes.asOnDay(TODAY.minusDays(5), items);
      long before = nodes.journalSeq();
      var done = nodes.together(nodes.desk::procedureDue, nodes.desk::procedureDue, () -> nodes.other.procedureDue().run(),
          () -> nodes.other.procedureDue().run());
      nodes.desk.procedureDue();
      assertThat(nodes.told("procedure.in-force", before)).as("told once, by " + done).isEqualTo(items.size());
      nodes.isSettled(items, "round " + round);
      assertThat(nodes.states(items)).containsExactlyInAnyOrder("NEW PAST", "AMENDED CURRENT");
    }
  }

  @Test
  void posting_while_what_it_abolishes_switches_leaves_neither_out() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var items = nodes.fresh(30);
      nodes.made(State.PUBLISHED, TODAY.minusDays(9), items);
      nodes.made(State.PUBLISHED, TODAY.minusDays(1), TwoNodes.as(Change.AMENDED, items));
      long third = nodes.made(State.APPROVED, TODAY, TwoNodes.as(Change.ABOLISHED, items));
      nodes.asOnDay(TODAY.minusDays(5), items);
      nodes.together(() -> nodes.act(nodes.office, third, "publish"), nodes.desk::procedureDue, () -> nodes.other.procedureDue().run());
      assertThat(nodes.decision(third).state()).isEqualTo(State.PUBLISHED);
      nodes.desk.procedureDue();
      nodes.isSettled(items, "round " + round);
      assertThat(nodes.states(items)).containsExactlyInAnyOrder("NEW PAST", "AMENDED PAST", "ABOLISHED CURRENT");
    }
  }

  @Test
  void two_decisions_on_the_same_procedures_posted_at_once_both_count() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var items = nodes.fresh(30);
      nodes.made(State.PUBLISHED, TODAY.minusDays(9), items);
      var turned = new ArrayList<>(items);
      Collections.reverse(turned);
      long one = nodes.made(State.APPROVED, TODAY.minusDays(2), TwoNodes.as(Change.AMENDED, items));
      long other = nodes.made(State.APPROVED, TODAY.minusDays(1), TwoNodes.as(Change.AMENDED, turned));
      nodes.together(() -> nodes.act(nodes.office, one, "publish"), () -> nodes.act(nodes.leader, other, "publish"));
      assertThat(List.of(nodes.decision(one).state(), nodes.decision(other).state())).containsOnly(State.PUBLISHED);
      nodes.isSettled(items, "round " + round);
      assertThat(nodes.states(items)).containsExactlyInAnyOrder("NEW PAST", "AMENDED PAST", "AMENDED CURRENT");
    }
  }

  @Test
  void a_decision_posted_by_four_people_at_once_is_posted_once() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      long id = nodes.made(State.APPROVED, TODAY, nodes.fresh(5));
      long before = nodes.journalSeq();
      nodes.together(() -> nodes.act(nodes.office, id, "publish"), () -> nodes.act(nodes.leader, id, "publish"),
          () -> nodes.act(nodes.office, id, "publish"), () -> nodes.act(nodes.leader, id, "publish"));
      assertThat(nodes.told("decision.publish", before)).isEqualTo(1);
      assertThat(nodes.told("procedure.in-force", before)).isEqualTo(5);
    }
  }

  @Test
  void a_correction_is_posted_or_its_original_revoked_but_never_both() throws Exception {
    int corrected = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var items = nodes.fresh(5);
      long original = nodes.made(State.PUBLISHED, TODAY.minusDays(9), items);
      long correction = nodes.correction(original, TODAY.minusDays(9), TwoNodes.as(Change.AMENDED, items));
      nodes.together(() -> nodes.act(nodes.office, correction, "publish"), () -> nodes.act(nodes.leader, original, "withdraw"));
      boolean stands = nodes.decision(correction).state() == State.PUBLISHED;
      assertThat(nodes.decision(original).state()).as("round " + round)
          .isEqualTo(stands ? State.PUBLISHED : State.WITHDRAWN);
      assertThat(nodes.states(items)).containsOnly("NEW " + (stands ? VersionState.CORRECTED : VersionState.REVOKED),
          stands ? "AMENDED CURRENT" : "NEW REVOKED");
      corrected += stands ? 1 : 0;
    }
    System.out.println("the correction won " + corrected + " of " + ROUNDS);
  }

  /** Actions that would stop what is due at this very moment. */
  @ParameterizedTest
  @ValueSource(strings = {"unschedule", "return", "publish"})
  void an_action_racing_the_due_job_ends_as_the_journal_says(String action) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      long id = nodes.made(State.SCHEDULED, TODAY.minusDays(1), nodes.fresh(3));
      long before = nodes.journalSeq();
      nodes.together(() -> nodes.act(nodes.office, id, action), nodes.desk::procedureDue, () -> nodes.other.procedureDue().run());
      State state = nodes.decision(id).state();
      assertThat(state).as("round " + round).isEqualTo(LEADS_TO.get(nodes.last(id)));
      nodes.desk.procedureDue();
      assertThat(nodes.decision(id).state()).as("nothing comes after it by itself").isEqualTo(state);
      assertThat(nodes.told("decision.publish", before)).as("posted at most once").isLessThanOrEqualTo(1);
    }
  }
}
