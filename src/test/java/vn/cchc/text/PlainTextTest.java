package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void puts_blocks_on_lines_and_cells_behind_tabs() {
    assertThat(PlainText.of("<h2>Tin</h2><p>Một <b>hai</b>,<br>ba</p><ul><li>bốn<ul><li>năm</li></ul></li></ul>"))
        .isEqualTo("Tin\nMột hai,\nba\nbốn\nnăm");
    assertThat(PlainText.of("<table><tr><th><p>a</p></th><td><p>b</p></td></tr><tr><td></td><td>c</td></tr></table>"))
        .isEqualTo("a\tb\n\tc");
  }

  @Test
  void shows_neither_scripts_nor_comments_nor_runs_of_spaces() {
    assertThat(PlainText.of("a&nbsp;&nbsp; b<script>x()</script><style>p{}</style><!-- c -->\n d")).isEqualTo("a b d");
  }

  @Test
  void leaves_what_was_written_as_text_as_text() {
    assertThat(PlainText.of("<p>1 &lt; 2 &amp; “x”</p>")).isEqualTo("1 < 2 & “x”");
  }

  @Test
  void counts_groups_between_spaces_that_hold_a_letter_or_digit() {
    assertThat(PlainText.words("Cải cách hành chính – 15/7/2021, “tốt” ...")).isEqualTo(6);
    assertThat(PlainText.words(" \u00A0 ")).isZero();
  }
}
