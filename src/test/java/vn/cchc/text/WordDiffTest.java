package vn.cchc.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.text.WordDiff.Block;
import vn.cchc.text.WordDiff.Kind;
import vn.cchc.text.WordDiff.Run;

class WordDiffTest {
  private static final String[] WORDS = {"cải", "cách", "hành", "chính", "15/7/2021", ",", "(một)", "hai."};

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            Nghị quyết số 76/NQ-CP ngày 15/7/2021 | Nghị quyết số 76/NQ-CP ngày 16/7/2021 | Nghị quyết số 76/NQ-CP ngày [-15/7/2021][+16/7/2021]
            một hai ba bốn | một năm sáu bốn | một [-hai ba][+năm sáu] bốn
            một hai | một hai | một hai
            một | một hai | một[+ hai]
            một, hai | hai | [-một, ]hai
            """)
  void marks_the_words_that_changed(String before, String after, String expected) {
    assertThat(shown(WordDiff.of(before, after))).isEqualTo(expected);
  }

  @Test
  void says_nothing_of_two_empty_texts_and_ignores_how_white_space_is_written() {
    assertThat(WordDiff.of("", "")).isEmpty();
    assertThat(WordDiff.of("a\u00A0 b", "a\nb")).containsExactly(new Run(Kind.SAME, "a b"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261130})
  void rebuilds_both_texts_from_the_runs(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String before = sentence(random);
      String after = sentence(random);
      List<Run> runs = WordDiff.of(before, after);
      assertThat(only(runs, Kind.REMOVED)).as("seed %d round %d", seed, round).isEqualTo(before);
      assertThat(only(runs, Kind.ADDED)).as("seed %d round %d", seed, round).isEqualTo(after);
    }
  }

  @Test
  void answers_for_huge_texts_with_little_in_common() {
    String before = sentences(new Random(5), 60_000);
    String after = sentences(new Random(6), 60_000);
    assertThat(only(WordDiff.of(before, after), Kind.ADDED)).isEqualTo(after);
  }

  @Test
  void finds_the_one_changed_word_of_a_huge_text() {
    String before = sentences(new Random(7), 60_000);
    String after = before.substring(0, before.length() / 2) + "x" + before.substring(before.length() / 2);
    assertThat(WordDiff.of(before, after)).hasSizeLessThan(6);
  }

  @Test
  void compares_html_block_by_block() {
    String before = "<h2>Tin</h2><p>Một hai ba bốn</p><p>Bỏ đi hẳn</p><ul><li>mục</li></ul>";
    String after = "<h2>Tin</h2><p>Một hai <b>bảy</b> bốn</p><ul><li><p>mục</p></li><li>mới tinh</li></ul>";
    List<Block> blocks = WordDiff.html(before, after);
    assertThat(blocks.stream().map(b -> b.tag() + ": " + shown(b.runs()))).containsExactly("h2: Tin",
        "p: Một hai [-ba][+bảy] bốn", "p: [-Bỏ đi hẳn]", "li: mục", "li: [+mới tinh]");
    assertThat(blocks.stream().map(Block::changed)).containsExactly(false, true, true, false, true);
  }

  @Test
  void shows_a_changed_link_and_a_changed_image_though_the_words_are_the_same() {
    String before = "<p>Xem <a href='https://a.vn/1'>tại đây</a></p><figure><img src='/cchc/files/1/a.jpg' alt='Ảnh'></figure>";
    List<Block> blocks = WordDiff.html(before, before.replace("a.vn/1", "b.vn/1").replace("files/1", "files/2"));
    assertThat(blocks).hasSize(2).allMatch(Block::changed);
  }

  private static String shown(List<Run> runs) {
    return runs.stream().map(run -> switch (run.kind()) {
      case SAME -> run.text();
      case ADDED -> "[+" + run.text() + "]";
      case REMOVED -> "[-" + run.text() + "]";
    }).collect(joining());
  }

  private static String only(List<Run> runs, Kind kind) {
    return runs.stream().filter(run -> run.kind() == Kind.SAME || run.kind() == kind).map(Run::text).collect(joining());
  }

  private static String sentence(Random random) {
    return sentences(random, random.nextInt(25));
  }

  private static String sentences(Random random, int words) {
    return random.ints(words, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(joining(" "));
  }
}
