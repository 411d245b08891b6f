package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every row of Unicode's own normalisation test and every naughty string, if they are there. */
class UnicodeCorpusTest {
  private static final Pattern ROW = Pattern.compile("[0-9A-F ]+;[0-9A-F ]+;[0-9A-F ]+;[0-9A-F ]+;[0-9A-F ]+;.*");

  @Test
  void every_form_of_every_row_becomes_NFC_and_has_one_search_key() throws IOException {
    for (String row : rows("unicode/NormalizationTest.txt.gz")) {
      List<String> forms = Arrays.stream(row.split(";")).limit(3).map(UnicodeCorpusTest::letters).toList();
      for (String form : forms) {
        assertThat(Nfc.of(form)).as(row).isEqualTo(forms.get(1));
        assertThat(SearchKey.of(form)).as(row).isEqualTo(SearchKey.of(forms.get(1)));
        assertThat(SearchKey.exact(form)).as(row).isEqualTo(SearchKey.exact(forms.get(1)));
        assertThat(Slug.of(form)).as(row).matches("[a-z0-9]+(-[a-z0-9]+)*");
      }
    }
  }

  @Test
  void every_Vietnamese_letter_is_searched_by_a_plain_one() throws IOException {
    Corpus.items("unicode/vietnamese-letters-nfc-nfd.json").forEach(item -> {
      String nfc = item.get("nfc").asText();
      assertThat(Nfc.of(item.get("nfd").asText())).isEqualTo(nfc);
      assertThat(SearchKey.of(nfc)).matches("[a-z]").isEqualTo(SearchKey.of(item.get("nfd").asText()));
    });
  }

  @Test
  void every_naughty_string_has_an_address_and_a_steady_key() throws IOException {
    Corpus.items("naughty-strings/blns.json").map(JsonNode::asText).forEach(naughty -> {
      assertThat(Slug.of(naughty)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(120);
      assertThat(SearchKey.of(SearchKey.of(naughty))).isEqualTo(SearchKey.of(naughty));
      assertThat(Nfc.of(Nfc.of(naughty))).isEqualTo(Nfc.of(naughty));
      assertThat(LegacyFont.convertedText(naughty)).as(naughty).isEmpty();
      assertThat(Dates.parse(naughty)).isEmpty();
      assertThat(Citations.in(naughty)).isEmpty();
    });
  }

  private static List<String> rows(String name) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(Corpus.path(name))), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> ROW.matcher(line).matches()).toList();
    }
  }

  private static String letters(String codes) {
    return Arrays.stream(codes.split(" ")).map(code -> Character.toString(Integer.parseInt(code, 16)))
        .collect(Collectors.joining());
  }
}
