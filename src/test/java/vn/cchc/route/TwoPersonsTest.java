package vn.cchc.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Role;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitKind;
import vn.cchc.identity.UnitTree;

class TwoPersonsTest {
  private static final long AUTHOR = 1;
  private static final long HEAD = 2;
  private static final long LEADER = 3;
  private static final long OTHER_LEADER = 4;
  private static final Set<Long> NOBODY = Set.of();

  @Test
  void head_then_leader_sign_what_somebody_else_wrote() {
    var rule = new TwoPersons(List.of(Set.of(HEAD), Set.of(LEADER)), Set.of(AUTHOR), NOBODY);
    assertThat(rule.steppable()).containsExactly(0, 1);
    assertThat(rule.signersOfFirst()).containsExactly(HEAD);
  }

  @Test
  void a_head_who_is_the_author_is_passed_on_because_only_writers_hold_the_step() {
    var turn = turn(List.of(Set.of(HEAD), Set.of(LEADER)), Set.of(HEAD), NOBODY);
    assertThat(turn.step().ord()).isEqualTo(2);
    assertThat(turn.last()).isTrue();
    assertThat(turn.signers()).containsExactly(LEADER);
    assertThat(turn.passed()).extracting(Turn.Passed::reason).containsExactly(Reason.ONLY_WRITERS);
  }

  @Test
  void in_a_unit_without_a_head_the_step_is_passed_on() {
    var turn = turn(List.of(NOBODY, Set.of(LEADER)), Set.of(AUTHOR), NOBODY);
    assertThat(turn.step().ord()).isEqualTo(2);
    assertThat(turn.passed()).extracting(Turn.Passed::reason).containsExactly(Reason.NO_HOLDER);
  }

  @Test
  void somebody_who_is_head_and_the_only_leader_is_kept_for_the_last_step() {
    var turn = turn(List.of(Set.of(LEADER), Set.of(LEADER)), Set.of(AUTHOR), NOBODY);
    assertThat(turn.step().ord()).isEqualTo(2);
    assertThat(turn.signers()).containsExactly(LEADER);
    assertThat(turn.passed()).extracting(Turn.Passed::reason).containsExactly(Reason.NEEDED_LATER);
  }

  @Test
  void with_two_leaders_of_whom_one_is_also_head_both_steps_are_signed_by_different_people() {
    var rule = new TwoPersons(List.of(Set.of(LEADER), Set.of(LEADER, OTHER_LEADER)), Set.of(AUTHOR), NOBODY);
    assertThat(rule.steppable()).containsExactly(0, 1);
    var last = new TwoPersons(List.of(Set.of(LEADER, OTHER_LEADER)), Set.of(AUTHOR), Set.of(LEADER));
    assertThat(last.signersOfFirst()).containsExactly(OTHER_LEADER);
  }

  @Test
  void in_a_unit_of_one_person_who_writes_heads_and_leads_nobody_is_left_and_it_is_said() {
    assertThatThrownBy(() -> turn(List.of(Set.of(LEADER), Set.of(LEADER)), Set.of(LEADER), NOBODY))
        .isInstanceOfSatisfying(Problems.class,
            said -> assertThat(said.list()).extracting("key").containsExactly("route.nobody-for-last"));
  }

  @Test
  void one_person_who_writes_everything_but_does_not_lead_is_signed_by_the_leader_alone() {
    var turn = turn(List.of(Set.of(AUTHOR), Set.of(LEADER)), Set.of(AUTHOR), NOBODY);
    assertThat(turn.step().ord()).isEqualTo(2);
    assertThat(turn.signers()).containsExactly(LEADER);
  }

  @Test
  void who_signed_a_lower_step_does_not_sign_the_last() {
    var rule = new TwoPersons(List.of(Set.of(HEAD, LEADER)), Set.of(AUTHOR), Set.of(HEAD));
    assertThat(rule.signersOfFirst()).containsExactly(LEADER);
    assertThat(new TwoPersons(List.of(Set.of(HEAD)), Set.of(AUTHOR), Set.of(HEAD)).lastCanBeSigned()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {20261130, 7, 99})
  void it_decides_as_a_search_through_every_seating_does(long seed) {
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      var steps = new ArrayList<Set<Long>>();
      int count = 1 + random.nextInt(4);
      for (int s = 0; s < count; s++) {
        steps.add(people(random, 5));
      }
      Set<Long> hands = people(random, 3);
      Set<Long> signed = people(random, 2);
      var rule = new TwoPersons(steps, hands, signed);
      var oracle = new EverySeating(steps, hands, signed);
      String said = steps + " hands " + hands + " signed " + signed;
      assertThat(rule.lastCanBeSigned()).as(said).isEqualTo(oracle.seatable(Set.of(count - 1)));
      assertThat(new TreeSet<>(rule.steppable())).as(said).isEqualTo(oracle.kept());
      assertThat(new TreeSet<>(rule.signersOfFirst())).as(said).isEqualTo(oracle.signersOfFirst());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {20261130, 8})
  void whoever_signs_in_turn_no_hand_and_nobody_twice_and_the_last_step_is_always_reached(long seed) {
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    int walked = 0;
    for (int i = 0; i < 3_000; i++) {
      var steps = new ArrayList<Set<Long>>();
      int count = 1 + random.nextInt(4);
      for (int s = 0; s < count; s++) {
        steps.add(people(random, 5));
      }
      Set<Long> hands = people(random, 3);
      if (new TwoPersons(steps, hands, NOBODY).lastCanBeSigned()) {
        walk(random, steps, hands);
        walked++;
      }
    }
    assertThat(walked).isGreaterThan(1_000);
  }

  private static void walk(Random random, List<Set<Long>> steps, Set<Long> hands) {
    Set<Long> signed = new HashSet<>();
    int from = 1;
    while (true) {
      Turn turn = turn(steps, hands, signed, from);
      assertThat(turn.signers()).as("a step whose turn it is has somebody").isNotEmpty();
      var signers = List.copyOf(turn.signers());
      long by = signers.get(random.nextInt(signers.size()));
      assertThat(hands).doesNotContain(by);
      assertThat(signed.add(by)).as("nobody signs twice").isTrue();
      if (turn.last()) {
        return;
      }
      from = turn.step().ord() + 1;
    }
  }

  private static Turn turn(List<Set<Long>> holders, Set<Long> hands, Set<Long> signed) {
    return turn(holders, hands, signed, 1);
  }

  /** Each step's holders hold its role in a unit of their own. */
  private static Turn turn(List<Set<Long>> holders, Set<Long> hands, Set<Long> signed, int from) {
    var steps = new ArrayList<Step>();
    var grants = new ArrayList<RouteMapper.Holder>();
    var units = new ArrayList<Unit>();
    for (int i = 0; i < holders.size(); i++) {
      long unit = 100 + i;
      units.add(new Unit(unit, null, UnitKind.DEPARTMENT, "Phòng " + i, "", LocalDate.of(2026, 1, 1), null, 0));
      steps.add(new Step(i, i + 1, "Bước " + (i + 1), Role.HEAD, unit, 2, ""));
      holders.get(i).forEach(person -> grants.add(new RouteMapper.Holder(person, Role.HEAD, unit)));
    }
    var subject = new Subject("EDITION", 1, 1, "NEWS", 1, 1, hands);
    return Route.enter(steps, new Holders(grants, new UnitTree(units)), subject, signed, from);
  }

  private static Set<Long> people(Random random, int most) {
    var found = new TreeSet<Long>();
    int n = random.nextInt(most);
    for (int i = 0; i < n; i++) {
      found.add(1L + random.nextInt(6));
    }
    return found;
  }

  /** Tries every way to seat people on steps; the steps kept are the set that is best from the last one down. */
  private record EverySeating(List<Set<Long>> steps, Set<Long> hands, Set<Long> signed) {
    boolean seatable(Set<Integer> wanted) {
      return seatable(List.copyOf(new TreeSet<>(wanted)), new HashSet<>());
    }

    private boolean seatable(List<Integer> wanted, Set<Long> taken) {
      if (wanted.isEmpty()) {
        return true;
      }
      for (long person : steps.get(wanted.get(0))) {
        if (!hands.contains(person) && !signed.contains(person) && taken.add(person)) {
          if (seatable(wanted.subList(1, wanted.size()), taken)) {
            return true;
          }
          taken.remove(person);
        }
      }
      return false;
    }

    Set<Integer> kept() {
      var kept = new TreeSet<Integer>();
      for (int step = steps.size() - 1; step >= 0; step--) {
        kept.add(step);
        if (!seatable(kept)) {
          kept.remove(step);
        }
      }
      return kept;
    }

    Set<Long> signersOfFirst() {
      var later = kept();
      later.remove(0);
      var found = new TreeSet<Long>();
      for (long person : steps.get(0)) {
        boolean free = !hands.contains(person) && !signed.contains(person);
        if (free && seatable(List.copyOf(later), new HashSet<>(Set.of(person)))) {
          found.add(person);
        }
      }
      return found;
    }
  }
}
