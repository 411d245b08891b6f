package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|HTML", "*/*|HTML", "application/json|JSON",
      "application/ld+json|LINKED_DATA", "application/ld+json, application/json;q=0.9|LINKED_DATA",
      "application/json;q=0.5, text/html|HTML", "text/html;q=0, application/json|JSON", "APPLICATION/JSON; charset=utf-8|JSON",
      "image/png|HTML", "application/json;q=nonsense|HTML", ";;,|HTML"})
  void the_form_wished_for_most_is_given(String accept, Representation form) {
    assertThat(Representation.of(accept)).isEqualTo(form);
  }

  @Test
  void who_says_nothing_gets_the_page() {
    assertThat(Representation.of(null)).isEqualTo(Representation.HTML);
    assertThat(Representation.of(" ")).isEqualTo(Representation.HTML);
  }
}
