package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {
  @Test
  void joins_a_precomposed_letter_with_a_tone_typed_after_it() {
    String split = "Vi\u00EA\u0323t, h\u01A1\u0300";
    assertThat(Normalizer.isNormalized(split, Normalizer.Form.NFD)).isFalse();
    assertThat(Nfc.of(split)).isEqualTo("Việt, hờ");
  }

  @Test
  void removes_marks_nobody_can_see_even_between_a_letter_and_its_tone() {
    assertThat(Nfc.of("\uFEFFVi\u00EA\u200B\u0323t")).isEqualTo("Việt");
  }

  @Test
  void keeps_the_soft_hyphen_that_is_a_letter_of_TCVN3() {
    assertThat(Nfc.of("ng\u00ADêi")).isEqualTo("ng\u00ADêi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\uD83D", "\uDE00x", "\uFFFE", "\uFFFF"})
  void names_the_fault_of_text_that_no_field_may_hold(String text) {
    assertThat(Nfc.fault(text)).isEqualTo("text.control");
    assertThat(Nfc.fault(Nfc.printable(text))).isNull();
  }

  @Test
  void refuses_more_marks_on_a_letter_than_any_language_writes() {
    String most = "a" + "\u0301\u0323".repeat(15);
    assertThat(Nfc.fault(most)).isNull();
    assertThat(Nfc.fault(most + "\u0301")).isEqualTo("text.marks");
    assertThat(Nfc.printable(most + "\u0000\u0301" + "b")).isEqualTo(most + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dòng một\r\n\tdòng hai", "“tốt” – 😀", "\u00A0"})
  void finds_no_fault_in_lines_tabs_and_symbols(String text) {
    assertThat(Nfc.fault(text)).isNull();
    assertThat(Nfc.printable(text)).isEqualTo(text);
  }
}
