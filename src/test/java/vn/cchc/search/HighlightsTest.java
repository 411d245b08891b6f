package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {
  private static final Analysis ANALYSIS = new Analysis();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "dat dai|Luật Đất đai năm 2024|Luật [Đất đai] năm 2024", "đất|Đất và dat|[Đất] và dat", "dat|Đất và dat|Đất và [dat]",
      "đất|dat nền|[dat] nền", "hoà giải|Hòa giải ở cơ sở|[Hòa giải] ở cơ sở", "thủ tục|thủ tục, tục thủ|[thủ tục], [tục thủ]",
      "nhà|Không có gì|Không có gì", "luật nhà|Luật Đất đai|[Luật] Đất đai", "12|Số 12/2026 và 120|Số [12]/2026 và 120"})
  void the_words_looked_for_are_marked_as_they_stand(String words, String text, String marked) {
    assertThat(shown(of(words).whole(text))).isEqualTo(marked);
  }

  @Test
  void what_is_typed_with_accents_marks_the_accented_where_the_text_has_it_and_else_what_sounds_like_it() {
    assertThat(shown(of("thu tức").whole("Thu tức, thủ tục"))).isEqualTo("[Thu tức], thủ tục");
    assertThat(shown(of("thu tức").whole("Thủ tục"))).isEqualTo("[Thủ tục]");
  }

  @Test
  void a_text_without_words_is_shown_as_it_is() {
    assertThat(of("đất").whole("")).isEmpty();
    assertThat(shown(of("đất").whole("— … —"))).isEqualTo("— … —");
    assertThat(shown(of("").whole("Đất"))).isEqualTo("Đất");
  }

  @Test
  void the_stretch_with_most_of_the_words_is_cut_out_with_a_few_before_it() {
    String filler = "chữ ".repeat(100);
    String text = "đất " + filler + "Người dân nộp hồ sơ về đất đai và nhà ở tại xã " + filler;
    String snippet = shown(of("hồ sơ nhà đất").best(text));
    assertThat(snippet).startsWith("… chữ chữ chữ Người dân nộp [hồ sơ] về [đất] đai và [nhà] ở tại xã").endsWith(" …");
    assertThat(snippet.split(" ")).hasSizeLessThan(42);
  }

  @Test
  void different_words_are_worth_more_than_one_of_them_again_and_again() {
    String filler = "chữ ".repeat(60);
    String snippet = shown(of("hồ sơ đất").best(filler + "đất đất đất đất đất đất đất " + filler + "hồ sơ về đất " + filler));
    assertThat(snippet).contains("[hồ sơ] về [đất]").doesNotContain("[đất đất");
  }

  @Test
  void a_short_text_is_cut_nowhere() {
    assertThat(shown(of("đất").best("Nhà và đất ở xã"))).isEqualTo("Nhà và [đất] ở xã");
  }

  @Test
  void without_any_of_the_words_the_beginning_is_shown() {
    assertThat(shown(of("không").best("chữ ".repeat(80)))).startsWith("chữ chữ").endsWith(" …").doesNotContain("[");
  }

  @Test
  void the_end_of_a_text_is_shown_to_its_end() {
    assertThat(shown(of("cuối").best("chữ ".repeat(80) + "cuối."))).startsWith("… ").endsWith("[cuối].");
  }

  /** Whatever is marked: the pieces put together are the text, and no two marked pieces touch. */
  @Test
  void nothing_is_lost_between_the_pieces() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    String[] pieces = {"đất", "dat", "Đai", "nhà", "thủ", "tục", "12", "-", "…", "hồ sơ", "ở\n"};
    for (int round = 0; round < 300; round++) {
      String text = random.ints(random.nextInt(120), 0, pieces.length).mapToObj(i -> pieces[i])
          .collect(Collectors.joining(random.nextInt(5) == 0 ? ", " : " "));
      var highlights = of(random.ints(1 + random.nextInt(4), 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining(" ")));
      var whole = highlights.whole(text);
      assertThat(plain(whole)).as("seed=" + seed).isEqualTo(text);
      for (int i = 1; i < whole.size(); i++) {
        assertThat(whole.get(i).marked() && whole.get(i - 1).marked()).as("seed=%d: %s", seed, whole).isFalse();
      }
      String best = plain(highlights.best(text)).replaceFirst("^… ", "").replaceFirst(" …$", "");
      assertThat(text).as("seed=" + seed).contains(best);
    }
  }

  private static Highlights of(String words) {
    return new Highlights(ANALYSIS, ANALYSIS.words(words, 16));
  }

  private static String plain(List<Fragment> fragments) {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }

  private static String shown(List<Fragment> fragments) {
    return fragments.stream().map(f -> f.marked() ? "[" + f.text() + "]" : f.text()).collect(Collectors.joining());
  }
}
