package vn.cchc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a visitor is told to bring consists of names of papers, not of a table's headings. */
class PapersToBringTest {
  @Test
  void a_table_gives_the_names_in_its_rows_without_heads_and_numbers() {
    var papers = PapersToBring.of("<table><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Số lượng</th></tr></thead><tbody>"
        + "<tr><td>1</td><td>Đơn đề nghị</td><td>1 bản chính</td></tr><tr><td>2</td><td>Hộ chiếu</td><td>1</td></tr></tbody></table>");
    assertThat(papers.first()).containsExactly("Đơn đề nghị", "Hộ chiếu");
    assertThat(papers.more()).isZero();
  }

  @Test
  void a_long_list_is_cut_and_says_how_many_more() {
    var papers = PapersToBring.of("<ul><li>Giấy a</li><li>Giấy b</li><li>Giấy c</li><li>Giấy d</li><li>Giấy đ</li><li>Giấy e</li><li>Giấy g</li></ul>");
    assertThat(papers.first()).hasSize(5);
    assertThat(papers.more()).isEqualTo(2);
  }

  @Test
  void plain_paragraphs_are_given_as_they_begin_and_nothing_stays_nothing() {
    assertThat(PapersToBring.of("<p>Đơn theo mẫu, tuổi < 18 &amp; giấy khai sinh</p>").first()).containsExactly("Đơn theo mẫu, tuổi < 18 & giấy khai sinh");
    assertThat(PapersToBring.of("").first()).isEmpty();
  }
}
