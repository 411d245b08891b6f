package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;

class FormTest {
  private enum Colour { RED }

  @Test
  void text_is_composed_and_stripped_and_the_token_is_no_field() {
    Form form = Form.of("name", " Vie\u0323\u0302t ", "csrf", "secret");
    assertThat(form.get("name")).isEqualTo("Việt");
    assertThat(form.exact("name")).isEqualTo(" Việt ");
    assertThat(form.names()).containsExactly("name");
  }

  @Test
  void what_no_field_may_hold_is_refused_before_anybody_reads_it() {
    assertThatThrownBy(() -> Form.of("name", "a\u0000")).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> Form.of("name", "a" + "\u0301\u0323".repeat(500_000))).isInstanceOf(Malformed.class);
  }

  @Test
  void a_field_sent_twice_is_several_values_and_never_one() {
    Form form = Form.of("topic", "a", "topic", "", "topic", "b ");
    assertThat(form.all("topic")).containsExactly("a", "b");
    assertThat(form.has("topic", "b")).isTrue();
    assertThatThrownBy(() -> form.get("topic")).isInstanceOf(Malformed.class);
  }

  @Test
  void an_emptied_field_is_not_filled_again_with_what_stands() {
    assertThat(Form.of("name", "").or("name", "cũ")).isEmpty();
    assertThat(Form.of().or("name", "cũ")).isEqualTo("cũ");
  }

  @Test
  void ids_choices_and_marks_are_read_or_refused() {
    Form form = Form.of("id", "7", "none", "", "colour", "RED", "once", "0a-1", "bad", "x");
    assertThat(form.idIfAny("id")).isEqualTo(7);
    assertThat(form.idIfAny("none")).isNull();
    assertThat(form.choice("colour", Colour.class)).isEqualTo(Colour.RED);
    assertThat(form.mark()).isEqualTo("0a-1");
    assertThat(Form.of("once", "<script>").mark()).isNull();
    assertThatThrownBy(() -> form.idIfAny("bad")).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> form.choice("bad", Colour.class)).isInstanceOf(Malformed.class);
  }

  @Test
  void a_day_that_is_none_is_said_and_an_empty_one_is_not() {
    var faults = new ArrayList<Problem>();
    assertThat(Form.of("day", "31/02/2026").day("day", faults)).isNull();
    assertThat(Form.of().day("other", faults)).isNull();
    assertThat(faults).extracting(Problem::field).containsExactly("day");
  }
}
