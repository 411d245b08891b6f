package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LongHtmlTest {
  private static final int MOST = 2_000;

  private static String words(List<String> pages) {
    return Jsoup.parseBodyFragment(String.join(" ", pages)).text();
  }

  @Test
  void a_short_text_stays_as_it_is() {
    assertThat(LongHtml.pages("<p>Ngắn</p>", MOST)).containsExactly("<p>Ngắn</p>");
  }

  @Test
  void no_word_is_lost_between_paragraphs_and_each_page_keeps_its_size() {
    String html = IntStream.rangeClosed(1, 300).mapToObj(i -> "<p>Đoạn văn thứ " + i + "</p>").collect(Collectors.joining());
    var pages = LongHtml.pages(html, MOST);
    assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(LongHtml.bytes(page)).isLessThanOrEqualTo(MOST));
    assertThat(words(pages)).isEqualTo(Jsoup.parseBodyFragment(html).text());
  }

  @Test
  void a_table_shows_its_head_on_every_page_and_a_numbered_list_counts_on() {
    String rows = IntStream.rangeClosed(1, 200).mapToObj(i -> "<tr><td>Giấy " + i + "</td></tr>").collect(Collectors.joining());
    var tables = LongHtml.pages("<div><table><thead><tr><th>Tên giấy tờ</th></tr></thead><tbody>" + rows + "</tbody></table></div>", MOST);
    assertThat(tables).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).contains("<th>Tên giấy tờ</th>", "<td>Giấy "));
    String items = IntStream.rangeClosed(1, 200).mapToObj(i -> "<li>Bước " + i + "</li>").collect(Collectors.joining());
    var lists = LongHtml.pages("<ol>" + items + "</ol>", MOST);
    int second = Integer.parseInt(Jsoup.parseBodyFragment(lists.get(1)).select("ol").attr("start"));
    assertThat(lists.get(1)).contains("<li>Bước " + second + "</li>").doesNotContain("<li>Bước " + (second - 1) + "</li>");
  }

  @Test
  void one_endless_sentence_is_cut_between_words() {
    String html = "<p>" + "chữ ".repeat(3_000) + "cuối</p>";
    var pages = LongHtml.pages(html, MOST);
    assertThat(pages).hasSizeGreaterThan(5);
    assertThat(words(pages).replace(" ", "")).isEqualTo(Jsoup.parseBodyFragment(html).text().replace(" ", ""));
    String unbroken = "<p>" + "đ".repeat(20_000) + "</p>";
    assertThat(words(LongHtml.pages(unbroken, MOST)).replace(" ", "")).hasSize(20_000);
  }
}
