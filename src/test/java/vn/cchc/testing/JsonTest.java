package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void names_and_values_in_turn_become_an_object_in_that_order() {
    assertThat(Json.of("title", "Một \"hai\"\n", "topics", List.of(1, 2), "live", true, "until", null))
        .isEqualTo("{\"title\":\"Một \\\"hai\\\"\\n\",\"topics\":[1,2],\"live\":true,\"until\":null}");
    assertThat(Json.of()).isEqualTo("{}");
  }

  @Test
  void objects_stand_inside_objects_and_lists() {
    assertThat(Json.of("items", List.of(Json.object("code", "1.000253"), Map.of("code", "1.000254")), "more", Json.object("a", 1)))
        .isEqualTo("{\"items\":[{\"code\":\"1.000253\"},{\"code\":\"1.000254\"}],\"more\":{\"a\":1}}");
  }

  @Test
  void a_name_without_a_value_is_a_mistake_of_the_test() {
    assertThatThrownBy(() -> Json.of("title")).hasMessageContaining("title");
  }

  @Test
  void what_was_written_is_read_back() {
    assertThat(Json.read(Json.of("a", List.of("b"))).path("a").get(0).asText()).isEqualTo("b");
    assertThatThrownBy(() -> Json.read("{")).hasMessageContaining("{");
  }
}
