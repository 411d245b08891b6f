package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WideTablesTest {
  @Test
  void each_table_scrolls_within_a_region_that_bears_its_caption() {
    var shown = Jsoup.parse(WideTables.scrolling("<p>a</p><table><caption>Bãi bỏ</caption><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>", "Bảng"));
    assertThat(shown.select("div.table-wrap[tabindex=0][role=region] > table")).hasSize(2);
    assertThat(shown.select("div").eachAttr("aria-label")).containsExactly("Bãi bỏ", "Bảng");
  }

  @Test
  void a_text_without_tables_stays_as_it_is() {
    assertThat(WideTables.scrolling("<p>một  hai</p>", "Bảng")).isEqualTo("<p>một  hai</p>");
  }
}
