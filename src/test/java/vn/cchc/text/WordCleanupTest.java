package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCleanupTest {
  @Test
  void makes_nested_lists_of_drawn_ones() {
    assertThat(WordCleanup.clean(item(1, "1.", "Một") + item(2, "a)", "Hai") + item(2, "b)", "Ba") + item(3, "·", "Bốn") + item(1, "2.", "Năm")))
        .isEqualTo("<ol><li>Một<ol type=\"a\"><li>Hai</li><li>Ba<ul><li>Bốn</li></ul></li></ol></li><li>Năm</li></ol>");
  }

  @Test
  void goes_on_counting_after_a_paragraph_between() {
    assertThat(WordCleanup.clean(item(1, "1.", "Một") + "<p class=MsoNormal>Xen giữa<o:p></o:p></p>" + item(1, "2.", "Hai") + item(1, "3.", "Ba")))
        .isEqualTo("<ol><li>Một</li></ol><p>Xen giữa</p><ol start=\"2\"><li>Hai</li><li>Ba</li></ol>");
  }

  @Test
  void keeps_a_label_in_words_as_words() {
    assertThat(WordCleanup.clean(item(1, "Điều 1.", "Phạm vi") + item(1, "Điều 2.", "Đối tượng")))
        .isEqualTo("<p>Điều 1. Phạm vi</p><p>Điều 2. Đối tượng</p>");
  }

  @Test
  void reads_lists_from_a_browser_that_took_the_marks_away() {
    String bullet = "<p class=MsoListParagraph style='margin-left:%dpt'><!--[if !supportLists]--><span>\u00B7<span>&nbsp;&nbsp; </span></span><!--[endif]-->%s</p>";
    assertThat(WordCleanup.clean(bullet.formatted(36, "Một") + "\n" + bullet.formatted(72, "Hai")))
        .isEqualTo("<ul><li>Một<ul><li>Hai</li></ul></li></ul>");
  }

  @Test
  void makes_a_list_of_paragraphs_that_begin_with_a_glyph_of_Words_fonts() {
    assertThat(WordCleanup.clean("<p>\uF0B7&nbsp;Một</p><p><span>\uF02D</span> Hai</p><p>- Ba</p><p>x\uF0FCy</p>"))
        .isEqualTo("<ul><li>Một</li><li>Hai</li></ul><p>- Ba</p><p>xy</p>");
  }

  @Test
  void puts_a_list_that_stands_directly_in_a_list_into_the_item_before() {
    assertThat(WordCleanup.clean("<b style='font-weight:normal' id=docs-internal-guid-1><ul><li><p>a</p></li><ol><li><p>b</p></li></ol></ul></b>"))
        .isEqualTo("<ul><li>a<ol><li>b</li></ol></li></ul>");
  }

  @Test
  void keeps_the_bold_of_word_and_not_the_wrapper_of_google() {
    assertThat(WordCleanup.clean("<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Hồ sơ</b> gồm</p>"))
        .isEqualTo("<p><strong>Hồ sơ</strong> gồm</p>");
    assertThat(WordCleanup.clean("<b style=\"font-weight:normal;\" id=\"docs-internal-guid-2\"><p>thường</p></b>")).isEqualTo("<p>thường</p>");
  }

  @Test
  void fits_headings_under_the_title_of_the_article() {
    assertThat(WordCleanup.clean("<p class=MsoTitle>A</p><h1>B</h1><h2>C</h2><p class=MsoHeading7>D</p><p style='mso-outline-level:1'>E</p>"))
        .isEqualTo("<h2>A</h2><h2>B</h2><h3>C</h3><h4>D</h4><h2>E</h2>");
    assertThat(WordCleanup.clean("<h2>B</h2><h3>C</h3>")).isEqualTo("<h2>B</h2><h3>C</h3>");
  }

  @Test
  void marks_the_heading_row_of_a_table_and_frees_a_text_in_a_frame() {
    assertThat(WordCleanup.clean("<table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td width=9><p><b>Nội dung</b></p></td><td><p><b>Hạn</b></p></td></tr>"
        + "<tr><td colspan=2><p class=MsoNormal>x<o:p>&nbsp;</o:p></p></td></tr></table>"))
        .isEqualTo("<table><thead><tr><th scope=\"col\"><p><strong>Nội dung</strong></p></th><th scope=\"col\"><p><strong>Hạn</strong></p></th></tr></thead>"
            + "<tbody><tr><td colspan=\"2\"><p>x</p></td></tr></tbody></table>");
    assertThat(WordCleanup.clean("<table><tr><td><p>Một ô</p></td></tr></table>")).isEqualTo("<p>Một ô</p>");
  }

  @Test
  void converts_runs_of_old_fonts_by_the_name_of_the_font() {
    assertThat(WordCleanup.clean("<p class=MsoNormal><span style='font-family:\".VnTime\"'>Bé Néi vô, ng\u00ADêi d©n</span></p>"))
        .isEqualTo("<p>Bộ Nội vụ, người dân</p>");
    assertThat(WordCleanup.clean("<p>ng\u00ADêi d©n</p><p>Lu\u00ADật</p>")).isEqualTo("<p>người dân</p><p>Luật</p>");
  }

  @Test
  void takes_away_what_only_Word_understands() {
    assertThat(WordCleanup.clean("""
                <html xmlns:o="urn:x"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p {mso-x:y} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=VI><!--StartFragment-->
                <p class=MsoNormal style='mso-x:y'><span style='font-weight:bold;font-style:italic'>Một</span>&nbsp;&nbsp; hai\uFEFF<del>ba</del>
                <span class=msoDel>bốn</span><ins>năm</ins> <a href="#_Toc1">sáu</a><a name="_Toc2"></a><o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='mso-element:comment'>Ghi chú</div><!--EndFragment--></body></html>"""))
        .isEqualTo("<p><strong><em>Một</em></strong> hai năm sáu</p>");
  }

  @Test
  void leaves_an_articles_own_HTML_as_it_is() {
    String html = "<h2>Tin</h2><p>Một <a href=\"https://a.vn\">hai</a></p><ol start=\"3\"><li>x<ul><li>y</li></ul></li></ol>"
        + "<blockquote><p>z</p></blockquote><figure><img src=\"/cchc/files/a/b.jpg\" alt=\"c\"><figcaption>d</figcaption></figure>";
    assertThat(WordCleanup.clean(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({"1.,true,'',1", "10),true,'',10", "1.2.,true,'',2", "(3),true,'',3", "a.,true,a,1", "C),true,A,3", "aa.,true,a,27", "i.,true,i,1",
      "iv),true,i,4", "XII.,true,I,12", "đ),true,a,1", "·,false,'',1", "o,false,'',1", "§,false,'',1", "-,false,'',1", "ü,false,'',1", "'',false,'',1"})
  void reads_the_label_of_an_item(String label, boolean ordered, String type, int start) {
    assertThat(WordLabel.of(label, Optional.empty())).contains(new WordLabel(ordered, type, start));
  }

  @Test
  void believes_the_style_sheet_where_a_letter_could_be_a_roman_number() {
    assertThat(WordLabel.of("i.", Optional.of("alpha-lower"))).contains(new WordLabel(true, "a", 9));
    assertThat(WordLabel.of("C.", Optional.of("roman-upper"))).contains(new WordLabel(true, "I", 100));
    assertThat(WordLabel.of("Chương II", Optional.empty())).isEmpty();
  }

  private static String item(int level, String label, String words) {
    return ("<p class=MsoListParagraphCxSpMiddle style='margin-left:%dpt;text-indent:-18.0pt;mso-list:\nl0 level%d lfo1'><![if !supportLists]>"
        + "<span lang=VI style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>"
        + "<span lang=VI>%s<o:p></o:p></span></p>\n").formatted(36 * level, level, label, words);
  }
}
