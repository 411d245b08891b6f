package vn.cchc.decision.items;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLinesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "1.000253#1.000253#''",
      " 1.000253 - Cấp thẻ#1.000253#Cấp thẻ",
      "1.000253: Cấp thẻ ABTC.#1.000253#Cấp thẻ ABTC.",
      "3. 1.000253 – Cấp thẻ#1.000253#Cấp thẻ",
      "STT 3, 1.000253,#1.000253#''",
      "Cấp thẻ (1.000253)#1.000253#Cấp thẻ",
      "12) Cấp thẻ 1.000253#1.000253#Cấp thẻ",
      "1.011442.000.00.00.h38 Cấp phép#1.011442.000.00.00.H38#Cấp phép",
      "2.000815.000.00.00.H55.02#2.000815.000.00.00.H55.02#''"})
  void a_code_is_found_with_its_name_whatever_stands_around_it(String typed, String code, String name) {
    assertThat(CodeLines.of(typed, false).lines()).containsExactly(new CodeLines.Line(1, code, name, null));
  }

  @Test
  void many_codes_may_stand_in_one_line() {
    assertThat(CodeLines.of("1.000001, 1.000002;1.000003\t1.000004", false).lines()).extracting(CodeLines.Line::code)
        .containsExactly("1.000001", "1.000002", "1.000003", "1.000004");
  }

  @Test
  void of_two_codes_with_an_arrow_the_second_comes_in_the_first_ones_place() {
    assertThat(CodeLines.of("1.000001 -> 1.000002\n1.000003 thay bằng 1.000004", true).lines()).containsExactly(
        new CodeLines.Line(1, "1.000001", "", "1.000002"), new CodeLines.Line(2, "1.000003", "", "1.000004"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {"1.00025", "11.000253", "1.0002531", "1.011442.000.00", "Lĩnh vực đối ngoại"})
  void what_is_no_code_is_named_by_its_line(String typed) {
    var found = CodeLines.of("1.000001\n\n" + typed, false);
    assertThat(found.lines()).hasSize(1);
    assertThat(found.strays()).containsExactly(new CodeLines.Stray(3, typed));
  }

  @Test
  void empty_lines_say_nothing() {
    assertThat(CodeLines.of(" \n\n", false).lines()).isEmpty();
    assertThat(CodeLines.of("", false).strays()).isEmpty();
  }
}
