package vn.cchc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
  static Stream<Fault> withArguments() {
    return Stream.of(new Gone("a.b", "x", 2L), new Malformed("a.b", "x", 2L), new NotAllowed("a.b", "x", 2L), new NotFound("a.b", "x", 2L),
        new TooLarge("a.b", "x", 2L), new WrongState("a.b", "x", 2L));
  }

  @ParameterizedTest
  @MethodSource("withArguments")
  void a_fault_carries_the_key_of_its_sentence_and_what_goes_into_it(Fault fault) {
    assertThat(fault.key()).isEqualTo("a.b");
    assertThat(fault.args()).containsExactly("x", 2L);
    assertThat(fault).hasMessage("a.b");
  }

  @Test
  void a_sentence_may_need_nothing() {
    assertThat(new NotFound("fault.no-page").args()).isEmpty();
    assertThat(new NotSignedIn().key()).isEqualTo("fault.not-signed-in");
    assertThat(new NotSignedIn("fault.wrong-login").key()).isEqualTo("fault.wrong-login");
    assertThat(new NotSignedIn().args()).isEmpty();
  }

  /** It is an answer and no accident: what it costs is one object. */
  @Test
  void no_fault_looks_for_the_place_where_it_was_thrown() {
    var fault = new WrongState("a.b");
    fault.addSuppressed(new IllegalStateException());
    assertThat(fault.getStackTrace()).isEmpty();
    assertThat(fault.getSuppressed()).isEmpty();
    assertThat(fault.getCause()).isNull();
  }

  @Test
  void nobody_changes_the_arguments_of_a_fault_afterwards() {
    Object[] given = {"x"};
    var fault = new NotFound("a.b", given);
    given[0] = "y";
    fault.args()[0] = "z";
    assertThat(fault.args()).containsExactly("x");
  }

  @Test
  void all_problems_come_at_once_in_the_order_in_which_they_were_found() {
    var found = new ArrayList<>(List.of(new Problem("title", "title.missing"), new Problem("summary", "problem.too-long", 300)));
    var problems = catchThrowableOfType(Problems.class, () -> Problems.refuseAny(found));
    found.clear();
    assertThat(problems.key()).isEqualTo("fault.problems");
    assertThat(problems.args()).containsExactly(2);
    assertThat(problems.list()).extracting(Problem::field).containsExactly("title", "summary");
    assertThat(problems.list().get(1).args()).containsExactly(300);
    assertThatThrownBy(() -> problems.list().clear()).isInstanceOf(RuntimeException.class);
  }

  @Test
  void nothing_found_refuses_nothing() {
    assertThatCode(() -> Problems.refuseAny(List.of())).doesNotThrowAnyException();
  }

  @Test
  void one_problem_is_refused_by_name() {
    assertThat(Problems.of("title", "problem.too-long", 200).list())
        .containsExactly(new Problem("title", "problem.too-long", List.of(200)));
    assertThat(Problems.of("title", "title.missing").list()).containsExactly(new Problem("title", "title.missing"));
  }

  @Test
  void a_save_that_came_second_brings_both_texts() {
    var stale = new Stale("theirs", "mine");
    assertThat(stale.key()).isEqualTo("fault.stale");
    assertThat(stale.current()).isEqualTo("theirs");
    assertThat(stale.yours()).isEqualTo("mine");
  }

  @ParameterizedTest
  @CsvSource({"PT0S,1", "PT1S,1", "PT60S,1", "PT61S,2", "PT2M,2", "PT14M59S,15", "PT1H,60"})
  void who_asked_too_often_is_told_the_minutes_rounded_up(Duration wait, long minutes) {
    var fault = new TooMany("fault.too-many-logins", wait);
    assertThat(fault.args()).containsExactly(minutes);
    assertThat(fault.retryAfter()).isEqualTo(wait);
  }

  @Test
  void what_is_being_prepared_says_when_to_come_back() {
    var fault = new NotReady("fault.preparing", Duration.ofSeconds(5));
    assertThat(fault.key()).isEqualTo("fault.preparing");
    assertThat(fault.retryAfter()).isEqualTo(Duration.ofSeconds(5));
  }
}
