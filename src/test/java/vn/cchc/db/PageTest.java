package vn.cchc.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
  @ParameterizedTest
  @CsvSource({"1,20,0", "2,20,20", "3,7,14", "1,1,0", "1000000,200,199999800"})
  void the_offset_is_what_the_pages_before_hold(int page, int size, long offset) {
    assertThat(new Paging(page, size).offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({"0,20", "-1,20", "1000001,20", "1,0", "1,-5", "1,201"})
  void a_page_that_cannot_be_asked_for_is_refused(int page, int size) {
    assertThatThrownBy(() -> new Paging(page, size)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("page " + page);
  }

  @ParameterizedTest
  @CsvSource({"0,20,1", "1,20,1", "19,20,1", "20,20,1", "21,20,2", "40,20,2", "41,20,3", "5,1,5", "10000000000,200,50000000"})
  void the_last_page_may_be_short_and_an_empty_list_has_one(long total, int size, int pages) {
    assertThat(Page.of(List.of(), new Paging(1, size), total).pages()).isEqualTo(pages);
  }

  /** Every size cuts a list into pages that make it up again. */
  @Test
  void the_pages_of_a_list_are_the_list() {
    var list = IntStream.range(0, 53).boxed().toList();
    for (int size = 1; size <= 60; size++) {
      var seen = new ArrayList<Integer>();
      int pages = Page.of(List.of(), new Paging(1, size), list.size()).pages();
      for (int page = 1; page <= pages; page++) {
        var paging = new Paging(page, size);
        seen.addAll(list.stream().skip(paging.offset()).limit(size).toList());
      }
      assertThat(seen).as("size " + size).isEqualTo(list);
    }
  }

  @Test
  void a_short_list_is_whole_on_one_page() {
    assertThat(Page.whole(List.of("a", "b"))).isEqualTo(new Page<>(List.of("a", "b"), 1, 2, 2));
    assertThat(Page.whole(List.of()).pages()).isEqualTo(1);
    assertThat(Page.whole(List.of()).size()).isEqualTo(1);
  }

  @Test
  void a_page_of_other_things_keeps_its_place_and_its_total() {
    assertThat(Page.of(List.of(1, 2), new Paging(3, 2), 9).map(n -> "n" + n)).isEqualTo(new Page<>(List.of("n1", "n2"), 3, 2, 9));
  }

  @Test
  void a_page_does_not_change_with_the_list_it_was_made_of() {
    var items = new ArrayList<>(List.of(1));
    var page = Page.of(items, new Paging(1, 20), 1);
    items.clear();
    assertThat(page.items()).containsExactly(1);
  }
}
