package vn.cchc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any sequence of decisions on one procedure, in whatever order they arrive, against an answer computed day by day. */
class TimelineTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 60;
  private static final int ROUNDS = 2_000;

  @Test
  void one_turn_covers_each_day_from_the_first_effective_date_on() {
    eachRound((said, turns) -> {
      Timeline timeline = Timeline.of(turns);
      Optional<LocalDate> begins = turns.stream().map(PostedVersion::effectiveFrom).min(Comparator.naturalOrder());
      days().forEach(day -> {
        long covering = timeline.spans().stream().filter(s -> s.covers(day)).count();
        boolean begun = begins.isPresent() && !day.isBefore(begins.get());
        assertThat(covering).as("%s %s", said, day).isEqualTo(begun ? 1 : 0);
      });
    });
  }

  @Test
  void the_turn_of_a_day_is_the_last_posted_of_the_latest_effective_date_reached() {
    eachRound((said, turns) -> days().forEach(day ->
        assertThat(Timeline.of(turns).asOf(day)).as("%s %s", said, day).isEqualTo(reckoned(turns, day))));
  }

  @Test
  void states_on_a_day_agree_with_who_holds_it() {
    eachRound((said, turns) -> {
      Timeline timeline = Timeline.of(turns);
      days().forEach(day -> timeline.spans().forEach(span -> {
        boolean holds = reckoned(turns, day).filter(span.turn()::equals).isPresent();
        boolean everHolds = days().anyMatch(d -> d.isAfter(day) && reckoned(turns, d).filter(span.turn()::equals).isPresent());
        assertThat(span.on(day)).as("%s %s %s", said, day, span)
            .isEqualTo(holds ? VersionState.CURRENT : everHolds ? VersionState.UPCOMING : VersionState.PAST);
      }));
    });
  }

  @Test
  void each_turn_ends_where_the_next_begins_and_the_last_has_no_end() {
    eachRound((said, turns) -> {
      var spans = Timeline.of(turns).spans();
      assertThat(spans.stream().map(Timeline.Span::turn)).as(said).containsExactlyInAnyOrderElementsOf(turns);
      for (int i = 0; i < spans.size(); i++) {
        LocalDate next = i + 1 < spans.size() ? spans.get(i + 1).turn().effectiveFrom() : null;
        assertThat(spans.get(i).endsOn()).as(said).isEqualTo(next);
      }
    });
  }

  @Test
  void the_order_in_which_turns_are_handed_in_says_nothing() {
    eachRound((said, turns) -> {
      var turned = new ArrayList<>(turns);
      Collections.reverse(turned);
      assertThat(Timeline.of(turned)).as(said).isEqualTo(Timeline.of(turns));
    });
  }

  private interface Check {
    void of(String said, List<PostedVersion> turns);
  }

  private static void eachRound(Check check) {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      check.of("seed " + seed + " round " + round, decisions(random));
    }
  }

  /** Posted in the order of their numbers, for any days; some are corrected by a later one, some revoked. */
  private static List<PostedVersion> decisions(Random random) {
    var counting = new ArrayList<PostedVersion>();
    int events = random.nextInt(9);
    for (int no = 1; no <= events; no++) {
      int what = random.nextInt(10);
      PostedVersion earlier = counting.isEmpty() ? null : counting.get(random.nextInt(counting.size()));
      if (what < 2 && earlier != null) {
        counting.remove(earlier);
      } else if (what < 4 && earlier != null) {
        counting.remove(earlier);
        counting.add(turn(no, earlier.changeKind(), earlier.effectiveFrom()));
      } else {
        var kinds = List.copyOf(EnumSet.allOf(Change.class));
        counting.add(turn(no, kinds.get(random.nextInt(kinds.size())), FIRST.plusDays(random.nextInt(DAYS - 20))));
      }
    }
    Collections.shuffle(counting, random);
    return counting;
  }

  private static PostedVersion turn(int no, Change change, LocalDate from) {
    return new PostedVersion(1_000 - no, 1, change, VersionState.UPCOMING, from, null, no);
  }

  private static Stream<LocalDate> days() {
    return IntStream.range(-3, DAYS).mapToObj(FIRST::plusDays);
  }

  private static Optional<PostedVersion> reckoned(List<PostedVersion> turns, LocalDate day) {
    PostedVersion best = null;
    for (PostedVersion turn : turns) {
      if (turn.effectiveFrom().isAfter(day)) {
        continue;
      }
      if (best == null || turn.effectiveFrom().isAfter(best.effectiveFrom())
          || turn.effectiveFrom().equals(best.effectiveFrom()) && turn.postedNo() > best.postedNo()) {
        best = turn;
      }
    }
    return Optional.ofNullable(best);
  }
}
