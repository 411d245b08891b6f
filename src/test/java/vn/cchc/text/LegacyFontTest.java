package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testing.Shared;
import vn.cchc.text.LegacyFont.Found;

class LegacyFontTest {
  private static final Pattern RUN_TOGETHER = Pattern.compile("\\p{Ll}\\p{Lu}");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            Thµnh phè Hå ChÝ Minh | Thành phố Hồ Chí Minh
            C¶i c¸ch hµnh chÝnh | Cải cách hành chính
            ViÖt Nam, kÕt qu¶ | Việt Nam, kết quả
            Céng hoµ x· héi chñ nghÜa ViÖt Nam | Cộng hoà xã hội chủ nghĩa Việt Nam
            §éc lËp - Tù do - H¹nh phóc | Độc lập - Tự do - Hạnh phúc
            Uû ban nh©n d©n x· D\u00AD¬ng Quan | Uỷ ban nhân dân xã Dương Quan
            ng\u00ADêi d©n | người dân
            TR¦êNG TIÓU HäC | TRƯỜNG TIỂU HỌC
            Bé NéI Vô | BỘ NỘI VỤ
            ñY BAN NH¢N D¢N TØNH | ỦY BAN NHÂN DÂN TỈNH
            Bé Néi vô ban hµnh | Bộ Nội vụ ban hành
            """)
  void reads_TCVN3(String typed, String meant) {
    assertThat(LegacyFont.detect(typed, null)).isEqualTo(Found.TCVN3);
    assertThat(LegacyFont.convertedText(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            Thaønh phoá Hoà Chí Minh | Thành phố Hồ Chí Minh
            Caûi caùch haønh chính | Cải cách hành chính
            Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            Ñoäc laäp - Töï do - Haïnh phuùc | Độc lập - Tự do - Hạnh phúc
            UÛY BAN NHAÂN DAÂN TÆNH | ỦY BAN NHÂN DÂN TỈNH
            ngöôøi daân ñöôïc phuïc vuï | người dân được phục vụ
            Aên quaû nhôù keû troàng caây | Ăn quả nhớ kẻ trồng cây
            """)
  void reads_VNI(String typed, String meant) {
    assertThat(LegacyFont.detect(typed, null)).isEqualTo(Found.VNI);
    assertThat(LegacyFont.convertedText(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thủ tục hành chính", "Hoà Bình toán hoàn khoá", "cô bé là cháu", "Phó Chánh án", "café naïve Noël",
      "français, Straße, Ærø", "5 µm, 10 °C, § 5, «là» © 2026 ®", "España niño", "Đường", "", "UBND 15/7/2021", "Ð ð Þ þ",
      "¡Hola! ¿Qué tal?", "Lu\u00ADật", "İstanbul", "Vi\u0302e\u0323t µ"})
  void leaves_Unicode_and_other_languages_alone(String text) {
    assertThat(LegacyFont.detect(text, null)).isEqualTo(Found.NONE);
    assertThat(LegacyFont.convertedText(text)).isEmpty();
    assertThat(LegacyFont.converted("<p>" + text + "</p>")).isEmpty();
  }

  @Test
  void believes_the_name_of_the_font_unless_the_text_is_plainly_Unicode() {
    assertThat(LegacyFont.detect("Bé", "\".VnTime\",serif")).isEqualTo(Found.TCVN3);
    assertThat(LegacyFont.detect("Bé", "'.VnTimeH'")).isEqualTo(Found.TCVN3_CAPITALS);
    assertThat(LegacyFont.convert("céng hoµ", Found.TCVN3_CAPITALS)).isEqualTo("CỘNG HOÀ");
    assertThat(LegacyFont.detect("ñi", "VNI-Times")).isEqualTo(Found.VNI);
    assertThat(LegacyFont.detect("Bộ", ".VnTime")).isEqualTo(Found.NONE);
    assertThat(LegacyFont.detect("là", ".VnTime")).isEqualTo(Found.NONE);
  }

  @Test
  void converts_each_run_of_an_HTML_text_by_its_own_font() {
    assertThat(LegacyFont.converted("<p>Bộ <span style=\"font-family:&quot;.VnTime&quot;\">Néi vô</span> <font face=VNI-Times>ñaõ</font></p>"))
        .contains("<p>Bộ <span style=\"font-family:&quot;.VnTime&quot;\">Nội vụ</span> <font face=\"VNI-Times\">đã</font></p>");
    assertThat(LegacyFont.converted("<style>p.MsoNormal {font-family:\".VnTime\";}</style><p class=MsoNormal>Bé</p><p>Bé</p>"))
        .get().asString().endsWith("<p class=\"MsoNormal\">Bộ</p><p>Bé</p>");
  }

  @Test
  void judges_runs_without_a_font_by_their_paragraph_and_recases_over_them() {
    assertThat(LegacyFont.converted("<p>C¶i c¸ch <b>h</b>µ<i>nh</i> chÝnh <b>é</b></p><p>là bé</p>"))
        .contains("<p>Cải cách <b>h</b>à<i>nh</i> chính <b>ộ</b></p><p>là bé</p>");
    assertThat(LegacyFont.converted("<p>TR¦<b>ê</b>NG TIÓU HäC</p>")).contains("<p>TRƯ<b>Ờ</b>NG TIỂU HỌC</p>");
  }

  @Test
  void has_nothing_left_to_convert_after_converting() {
    String once = LegacyFont.converted("<p>C¶i c¸ch</p>").orElseThrow();
    assertThat(LegacyFont.converted(once)).isEmpty();
  }

  /** Thousands of real sentences, as they are and as somebody would have typed them for each font. */
  @Test
  void judges_the_national_portals_own_sentences_right() throws IOException {
    Path records = Shared.orSkip("data/tthc_tinh_xa.jsonl");
    List<String> sentences;
    try (Stream<String> lines = Files.lines(records)) {
      sentences = lines.flatMap(line -> Stream.of(line.split("\\\\n|[\"\\\\.;]"))).map(Nfc::of)
          .filter(text -> !RUN_TOGETHER.matcher(text).find())
          .filter(text -> text.chars().filter(c -> c >= 0x1EA0 && c <= 0x1EF9).count() > 3).distinct().limit(5000).toList();
    }
    assertThat(sentences).isNotEmpty().allMatch(text -> LegacyFont.convertedText(text).isEmpty());
    assertThat(found(sentences, Found.TCVN3)).isGreaterThan(0.99);
    assertThat(found(sentences, Found.VNI)).isGreaterThan(0.99);
  }

  private static double found(List<String> sentences, Found font) {
    Map<Character, String> typed = typing(font);
    List<String> missed = sentences.stream().filter(text -> {
      String old = text.chars().mapToObj(c -> typed.getOrDefault((char) c, "" + (char) c)).collect(Collectors.joining());
      String back = LegacyFont.convertedText(old).orElse("");
      return !back.equalsIgnoreCase(text);
    }).toList();
    double share = 1 - (double) missed.size() / sentences.size();
    System.out.printf("%s recognised and restored in %.2f %% of %d sentences%n", font, 100 * share, sentences.size());
    return share;
  }

  private static Map<Character, String> typing(Found font) {
    Map<Character, String> typed = new HashMap<>();
    String first = "aeiouyAEIOUYôöÔÖ";
    for (char c = 0xA1; c <= 0xFF; c++) {
      remember(typed, "" + c, font);
      for (int i = 0; i < first.length() && font == Found.VNI; i++) {
        remember(typed, first.charAt(i) + "" + c, font);
      }
    }
    if (font == Found.TCVN3) {
      Map.copyOf(typed).forEach((letter, old) -> typed.putIfAbsent(Character.toUpperCase(letter), old));
    }
    return typed;
  }

  private static void remember(Map<Character, String> typed, String old, Found font) {
    String letter = LegacyLetters.unicode(old, font);
    if (letter.length() == 1 && !letter.equals(old)) {
      typed.putIfAbsent(letter.charAt(0), old);
    }
  }
}
