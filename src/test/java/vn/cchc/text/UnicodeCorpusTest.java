package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in every form and naughty strings: our own always, Unicode's normalisation test and a collection when they are there. */
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

  /** The same of every letter that Java knows, where Unicode's own table is not there. */
  @Test
  void every_letter_composed_or_not_becomes_NFC_and_has_one_search_key() {
    int[] letters = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
        .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).toArray();
    assertThat(letters).hasSizeGreaterThan(1_000);
    for (int letter : letters) {
      String typed = Character.toString(letter);
      String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
      for (String form : List.of(typed, composed, Normalizer.normalize(typed, Normalizer.Form.NFD))) {
        assertThat(Nfc.of(form)).as(typed).isEqualTo(composed);
        assertThat(SearchKey.of(form)).as(typed).isEqualTo(SearchKey.of(composed));
        assertThat(SearchKey.exact(form)).as(typed).isEqualTo(SearchKey.exact(composed));
        assertThat(Slug.of(form)).as(typed).matches("[a-z0-9]+(-[a-z0-9]+)*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "\uD83D\uDE00", "\u200B\uFEFF\u2060", "\u202Eđảo ngược", "a\u0300\u0301\u0323", "\u0300", "--- ///",
      "'; drop table x; --", "<script>alert(1)</script>", "ﷺ", "Ω≈ç√∫˜µ≤≥÷", "表ポあA鷗", "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮", "1/0", "NaN", "%n%s%d", "../../etc/passwd", "𝕋𝕙𝕖"})
  void a_naughty_string_has_an_address_and_a_steady_key(String naughty) {
    isKnown(naughty);
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
    Corpus.items("naughty-strings/blns.json").map(JsonNode::asText).forEach(UnicodeCorpusTest::isKnown);
  }

  private static void isKnown(String naughty) {
    assertThat(Slug.of(naughty)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(120);
    assertThat(SearchKey.of(SearchKey.of(naughty))).isEqualTo(SearchKey.of(naughty));
    assertThat(Nfc.of(Nfc.of(naughty))).isEqualTo(Nfc.of(naughty));
    assertThat(LegacyFont.convertedText(naughty)).as(naughty).isEmpty();
    assertThat(Dates.parse(naughty)).isEmpty();
    assertThat(Citations.in(naughty)).isEmpty();
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
