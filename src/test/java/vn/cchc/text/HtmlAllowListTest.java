package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlAllowListTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "<h2>a</h2><h3>b</h3><h4>c</h4><p lang=\"en\">d<br>e</p><hr>",
      "<p><strong>a</strong><em>b</em><u>c</u><s>d</s><sub>e</sub><sup>f</sup><span lang=\"en\">g</span></p>",
      "<ol start=\"3\" type=\"a\"><li>a<ul><li>b</li></ul></li></ol><blockquote><p>c</p></blockquote>",
      "<table><caption>a</caption><thead><tr><th scope=\"col\" colspan=\"2\">b</th></tr></thead>"
          + "<tbody><tr><td rowspan=\"2\">c</td><td>d</td></tr></tbody></table>",
      "<figure><img src=\"/cchc/files/ab12/anh.jpg\" alt=\"Ảnh\" width=\"800\" height=\"600\"><figcaption>a</figcaption></figure>",
      "<p><a href=\"https://a.vn/?x=1&amp;y=2\" title=\"t\">a</a> <a href=\"mailto:a@b.vn\">b</a> <a href=\"tel:+84123\">c</a>"
          + " <a href=\"../tin/x-1\">d</a> <a href=\"/cchc/files/ab/x.pdf\">e</a></p>",
      "<p>1 &lt; 2 &amp; 3&nbsp;4 “x” – \u00AD</p>", ""})
  void leaves_what_an_article_may_hold(String html) {
    assertThat(HtmlAllowList.clean(html)).isEqualTo(html);
    assertThat(HtmlAllowList.isClean(html)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            <h1>a</h1><h5>b</h5> | <h2>a</h2><h4>b</h4>
            <p><b>a</b><i>b</i><strike>c</strike></p> | <p><strong>a</strong><em>b</em><s>c</s></p>
            <div>a</div><div>b<div>c</div></div> | <p>a</p>b<p>c</p>
            <dl><dt>a</dt><dd>b</dd></dl> | <p>a</p><p>b</p>
            <p class='x' id='y' style='color:red' onclick='x()'>a</p> | <p>a</p>
            <p><span style='x'>a</span><font color=red>b</font><a name='x'>c</a></p> | <p>abc</p>
            <table><tr><td colspan=1 rowspan=0 width=9>a</td></tr></table> | <table><tbody><tr><td>a</td></tr></tbody></table>
            <ol start=x type=z><li value=3>a</li></ol><ul type=a><li>b</li></ul> | <ol><li>a</li></ol><ul><li>b</li></ul>
            <svg><script>alert(1)</script></svg><p>a</p><math><mi>x</mi></math> | <p>a</p>
            <p>a<!-- b --><![if !vml]>c<![endif]></p> | <p>ac</p>
            <p>a</p><iframe src='//x'></iframe><object>o</object><style>p{}</style><title>t</title> | <p>a</p>
            <p><p>a</p></p><a href='/x'><a href='/y'>b</a></a> | <p></p><p>a</p><p></p><a href="/y">b</a>
            """)
  void brings_other_markup_to_the_words_of_the_list(String html, String expected) {
    assertThat(HtmlAllowList.clean(html)).isEqualTo(expected);
    assertThat(HtmlAllowList.isClean(expected)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", " java\tscript:alert(1)", "&#1;javascript:alert(1)", "JaVaScRiPt&colon;alert(1)",
      "\u00A0javascript:alert(1)", "java script:alert(1)", "data:text/html,x", "vbscript:x", "file:///c:/x",
      "ftp://a.vn", "\\\\a.vn\\x", "/\\a.vn", "blob:x", "x:y", ""})
  void drops_links_that_lead_anywhere_but_to_the_web_mail_or_telephone(String target) {
    assertThat(HtmlAllowList.clean("<p><a href=\"" + target + "\">a</a></p>")).isEqualTo("<p>a</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.vn/x.png", "//a.vn/files/x.png", "/\\a.vn/files/x.png", "data:image/png;base64,AA",
      "javascript:x", "/logo.png", "/files/../desk/x", "/files/%2e%2E/desk", "file:///C:/x.png", "\\x.png", "", "/",
      "..//a.vn/x.png", ".//a.vn/x.png", "http:x.png", "cid:1"})
  void drops_images_that_are_not_stored_with_the_articles(String source) {
    assertThat(HtmlAllowList.clean("<p>a<img src=\"" + source + "\" alt=\"b\"></p>")).isEqualTo("<p>a</p>");
  }

  @Test
  void mends_links_that_Word_and_people_broke() {
    assertThat(HtmlAllowList.clean("<a href=' https://a.vn/x\n   y '>a</a><a href='//b.vn'>b</a><a href='/x y'>c</a>"))
        .isEqualTo("<a href=\"https://a.vn/xy\">a</a><a href=\"https://b.vn\">b</a><a href=\"/x%20y\">c</a>");
  }

  @Test
  void writes_precomposed_letters_and_no_control_characters() {
    String split = Normalizer.normalize("Tiếng Việt", Normalizer.Form.NFD);
    assertThat(HtmlAllowList.clean("<p>" + split + "<span>e</span>&#x323;&#x302;\uFEFF&#7;</p>"))
        .isEqualTo("<p>Tiếng Việtệ</p>");
    assertThat(HtmlAllowList.clean("<a href='/x' title='" + split + "'>a</a>")).contains("title=\"Tiếng Việt\"");
  }

  @Test
  void lets_no_mark_join_with_the_end_of_a_tag() {
    String clean = HtmlAllowList.clean("<p>\u0338a</p><p><b>\u0338</b>=\u0338</p>");
    assertThat(Nfc.of(clean)).isEqualTo(clean).startsWith("<p>a</p>");
  }

  @Test
  void keeps_text_that_only_looks_like_markup() {
    assertThat(HtmlAllowList.clean("<p>&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} {{x}}</p>"))
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} {{x}}</p>");
  }
}
