package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks that others found, judged by the oracle: always a small set of our own, and the corpora if they are there. */
class SanitiserCorpusTest {
  private static final List<String> PLACES = List.of("%s", "<p>%s</p>", "<a href=\"%s\">x</a>", "<a href='%s'>x</a>",
      "<img src=\"%s\" alt=\"%s\">", "<td title=%s>", "<table>%s</table>", "<!--%s", "<style>%s");

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
      "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
      "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
      "<p style='background:url(javascript:alert(1))'>x", "<a href='&#x6A;avascript:alert(1)'>x</a>",
      "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<template><script>x</script></template>",
      "<base href='javascript:/'><a href='alert(1)'>x</a>", "<p><object><p><object><p>x", "<table><p><table><a><p><a>x",
      "<textarea></textarea><img src=x onerror=alert(1)></textarea>", "<iframe srcdoc='<script>x</script>'></iframe>",
      "<a href=\"https://a.vn\"><table><a href=\"https://b.vn\">x", "<ul><p><li><ul></p><li>x", "%253Cscript%253E"})
  void survives_the_attacks_everybody_tries(String attack) {
    PLACES.forEach(place -> HtmlOracle.accept(place.replace("%s", attack)));
    assertThat(HtmlAllowList.clean(attack)).doesNotContain("alert(1)>").doesNotContain("onerror=");
  }

  @Test
  void ends_on_markup_nested_deeper_than_anybody_writes() {
    List.of("<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<a href=/x><p>", "<font><i>", "<!--<![if !x]>")
        .forEach(tag -> assertTimeoutPreemptively(Duration.ofSeconds(30), () -> HtmlOracle.accept(tag.repeat(5_000) + "x")));
  }

  @Test
  void survives_the_attacks_collected_by_DOMPurify() throws IOException {
    Corpus.items("dompurify/dompurify-expect.json").map(item -> item.get("payload").asText())
        .forEach(payload -> PLACES.forEach(place -> HtmlOracle.accept(place.replace("%s", payload))));
  }

  @Test
  void survives_the_cleaner_tests_of_jsoup() throws IOException {
    for (JsonNode item : Corpus.items("jsoup/jsoup-cleaner.json").toList()) {
      HtmlOracle.accept(item.path("payload").asText());
      item.path("strings").forEach(string -> HtmlOracle.accept(string.asText()));
    }
  }

  @Test
  void ends_in_time_on_the_files_that_once_broke_jsoup() throws IOException {
    for (Path file : Corpus.files("jsoup/fuzztests")) {
      String html = Corpus.text(file);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlOracle.accept(html), file.toString());
    }
  }

  @Test
  void keeps_naughty_strings_as_text_and_harmless_as_markup() throws IOException {
    for (JsonNode item : Corpus.items("naughty-strings/blns.json").toList()) {
      String naughty = item.asText();
      PLACES.forEach(place -> HtmlOracle.accept(place.replace("%s", naughty)));
      String paragraph = HtmlAllowList.clean("<p>" + Entities.escape(naughty) + "</p>");
      assertThat(Jsoup.parseBodyFragment(paragraph).body().wholeText()).isEqualTo(Nfc.of(Nfc.printable(naughty)));
    }
  }
}
