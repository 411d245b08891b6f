package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Shared;

/** Awkward strings through every text field of the API: read back as they were sent, or refused as a whole. */
class NaughtyStringsIT {
  private static final List<String> OWN = List.of("null", "undefined", "-1", "1E+02", "0x0", "' OR 1=1 -- ", "\"; drop table article; --",
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{{7*7}} ${7*7} #{7*7}", "%s%n%d", "../../etc/passwd", "CON", "\\u0000",
      "ﷺ", "𠜎𠜱𠝹", "👩‍👩‍👧‍👦 🇻🇳", "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤", "\u202Etsrif\u202C", "\u200B\u200Eẩn", "Đặng Thị Hường", "ĐĂ\u0323NG", "a\u00A0b",
      "=HYPERLINK(\"http://a\")", "+84", "@SUM(1)", "﻿BOM", "\u2028dòng\u2029", "１２３", "ﬁ ligature", "İstanbul", "ß", "\uFFFD", "\u0085",
      "trang 1\ttrang 2\r\ntrang 3", "\u0007chuông", "\u001b[31mđỏ");

  private static RunningDesk desk;
  private static Agency agency;
  private static Person author;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    author = agency.person("bientap");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void every_text_is_read_back_as_it_was_sent_or_refused() throws Exception {
    int refused = 0;
    var all = strings();
    for (String text : all) {
      var answer = author.json("POST", "/api/v1/articles", article(text));
      if (answer.statusCode() == 201) {
        long id = ArticleDesk.json(answer).path("id").asLong();
        sameIn(ArticleDesk.json(author.get("/api/v1/articles/" + id)), text);
      } else {
        refused++;
        assertThat(answer.statusCode()).as(ArticleDesk.write(text) + " " + answer.body()).isIn(400, 422);
        assertThat(hasControlCharacter(text) || hasTooManyMarks(text) || nfc(text).isBlank()).as("refused without need: " + ArticleDesk.write(text)).isTrue();
      }
    }
    System.out.println("naughty strings: " + all.size() + ", refused " + refused);
    assertThat(refused).isBetween(1, all.size() / 4);
  }

  private static String article(String text) {
    return ArticleDesk.write(Map.of("site", agency.slug, "unit", agency.first, "title", text, "summary", text,
        "body", "<p>" + Entities.escape(text) + "</p>", "byline", cut(text, 200), "angle", cut(text, 200),
        "source", Map.of("name", cut(text, 200), "url", text), "audience", text.isBlank() ? List.of() : List.of(cut(text, 60))));
  }

  private static void sameIn(JsonNode stored, String text) {
    assertThat(stored.path("title").asText()).isEqualTo(line(text));
    assertThat(stored.path("summary").asText()).isEqualTo(line(text));
    assertThat(stored.path("byline").asText()).isEqualTo(line(cut(text, 200)));
    assertThat(stored.path("angle").asText()).isEqualTo(nfc(cut(text, 200)).strip());
    assertThat(stored.path("source").path("name").asText()).isEqualTo(line(cut(text, 200)));
    assertThat(stored.path("source").path("url").asText()).isEqualTo(nfc(text).strip());
    assertThat(stored.path("audience").path(0).asText()).isEqualTo(nfc(cut(text, 60)).strip());
    var body = Jsoup.parseBodyFragment(stored.path("body").asText()).body();
    assertThat(body.select("*").not("body, p").eachText()).as("no element grew from %s", text).isEmpty();
    if (!text.matches("[\\p{C}\\p{Z}]*")) {
      assertThat(squeezed(body.text())).as(escaped(text) + " was " + escaped(body.text()))
          .isEqualTo(squeezed(Jsoup.parseBodyFragment("<p>" + Entities.escape(nfc(text)) + "</p>").text()));
    }
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text.replaceAll("[\uFEFF\u200B]", ""), Normalizer.Form.NFC);
  }

  /** Single-line fields: runs of spaces become one. */
  private static String line(String text) {
    return nfc(text).strip().replaceAll("\\s+", " ");
  }

  private static String squeezed(String text) {
    return text.replace("\uFEFF", "").replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static String escaped(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }

  private static String cut(String text, int most) {
    int[] points = text.codePoints().limit(most / 2).toArray();
    return new String(points, 0, points.length);
  }

  /** More combining marks on one letter than any script needs: Unicode's own bound for text that is safe to normalise. */
  private static boolean hasTooManyMarks(String text) {
    return java.util.regex.Pattern.compile("\\p{M}{31}").matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find();
  }

  private static boolean hasControlCharacter(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE || c == 0xFFFF);
  }

  private static List<String> strings() throws IOException {
    var all = new ArrayList<>(OWN);
    Path corpus = Shared.path("corpora/naughty-strings/blns.json").orElse(null);
    if (corpus != null) {
      Json.MAPPER.readTree(Files.readString(corpus)).forEach(text -> all.add(text.asText()));
    }
    return all;
  }
}
