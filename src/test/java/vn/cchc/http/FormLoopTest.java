package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;

class FormLoopTest {
  private static final FormLoop PLAIN = FormLoop.showing(problems -> Screen.of("form", problems));
  private static final Stale STALE = new Stale("now", "mine");

  @Test
  void a_form_that_is_done_goes_on() {
    assertThat(PLAIN.answer(() -> Response.noContent().build()).getStatus()).isEqualTo(204);
  }

  @Test
  void problems_show_the_form_again_with_all_of_them() {
    Response answer = after(PLAIN, Problems.of("name", "x.needed"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(shown(answer)).containsExactly(new Problem("name", "x.needed"));
  }

  @Test
  void a_stale_form_says_so_above_it_and_is_a_conflict() {
    Response answer = after(PLAIN.whenStale("act.stale"), STALE);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(shown(answer)).containsExactly(new Problem("", "act.stale"));
  }

  @Test
  void what_may_not_be_done_keeps_its_own_status() {
    var loop = PLAIN.whenRefused(fault -> Screen.of("form", List.of(Problem.above(fault))));
    assertThat(after(loop, new WrongState("x.moved")).getStatus()).isEqualTo(409);
    Response foreign = after(loop, new NotAllowed("x.foreign", 7));
    assertThat(foreign.getStatus()).isEqualTo(403);
    assertThat(shown(foreign)).containsExactly(new Problem("", "x.foreign", 7));
  }

  @Test
  void a_fault_for_which_the_page_has_no_screen_goes_to_the_page_of_faults() {
    var others = PLAIN.whenNotAllowed(fault -> Screen.of("form", List.of()));
    assertThat(after(others, new NotAllowed("x.foreign")).getStatus()).isEqualTo(403);
    for (Fault fault : List.of(STALE, new WrongState("x.moved"), new NotFound("x.none"))) {
      assertThatThrownBy(() -> after(others, fault)).isSameAs(fault);
    }
  }

  @Test
  void work_that_reads_a_file_may_fail_as_files_do() {
    assertThatThrownBy(() -> PLAIN.answer(() -> {
      throw new IOException("gone");
    })).isInstanceOf(IOException.class);
  }

  private static Response after(FormLoop loop, Fault fault) {
    return loop.answer(() -> {
      throw fault;
    });
  }

  @SuppressWarnings("unchecked")
  private static List<Problem> shown(Response answer) {
    return (List<Problem>) ((Screen) answer.getEntity()).page();
  }
}
