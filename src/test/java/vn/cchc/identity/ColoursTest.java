package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColoursTest {
  @Test
  void contrast_is_that_of_wcag() {
    assertThat(Colours.contrastWithWhite("#000000")).isEqualTo(21, within(0.01));
    assertThat(Colours.contrastWithWhite("#ffffff")).isEqualTo(1, within(0.01));
    assertThat(Colours.contrastWithWhite("#767676")).isEqualTo(4.54, within(0.01));
    assertThat(Colours.contrastWithWhite("#777777")).isEqualTo(4.48, within(0.01));
  }

  @Test
  void four_and_a_half_is_enough_and_less_is_said_with_the_figure() {
    assertThat(Colours.problem("primaryColour", "#767676")).isEmpty();
    assertThat(Colours.problem("primaryColour", "#777777").orElseThrow().args()).containsExactly("#777777", "4,4");
  }

  @Test
  void what_is_no_colour_is_said() {
    for (String text : new String[] {"", "red", "#12345", "#gggggg", "#1234567", "#000000;}"}) {
      assertThat(Colours.problem("primaryColour", text).orElseThrow().key()).isEqualTo("sites.problem.colour");
    }
  }
}
