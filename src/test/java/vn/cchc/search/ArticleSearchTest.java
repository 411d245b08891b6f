package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.db.Paging;

/** Which articles are found by which words, in which order, and how they are counted. */
class ArticleSearchTest {
  private final Analysis analysis = new Analysis();
  private final MemorySource source = new MemorySource();
  private SearchIndex index;
  @TempDir
  private Path home;

  @BeforeEach
  void open() {
    index = SearchIndex.open(home, source, analysis);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void put(long id, String title, String body) {
    put(new IndexedArticle(id, 1, 1, title, "", body, "", ""));
  }

  private void put(IndexedArticle article) {
    index.put(List.of(new IndexSource.Indexed(article.id(), Fields.document(article))));
  }

  private Found ask(String words, @Nullable Long topic, @Nullable Long unit, int page, int size) {
    index.show();
    try {
      return SearchArticles.found(index, analysis, new Question(1, words, topic, unit, new Paging(page, size)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Long> found(String words) {
    return ids(ask(words, null, null, 1, 50));
  }

  private static List<Long> ids(Found found) {
    return found.hits().stream().map(Hit::article).toList();
  }

  @ParameterizedTest
  @CsvSource({"dat dai", "đất đai", "ĐẤT ĐAI", "Đat đai", "dất dai", "ðất đai", "đai đất", "dat"})
  void an_article_is_found_whatever_accents_are_typed_or_left_out(String words) {
    put(1, "Luật Đất đai", "");
    put(2, "Hộ tịch", "");
    assertThat(found(words)).containsExactly(1L);
    assertThat(found(Normalizer.normalize(words, Normalizer.Form.NFD))).containsExactly(1L);
  }

  @Test
  void what_has_the_accents_that_were_typed_comes_before_what_only_sounds_like_it() {
    put(1, "Thủ tục thu tức thủ tục", "<p>thủ tục, thủ tục</p>");
    put(2, "Thu tức", "");
    put(3, "thu tuc", "");
    assertThat(found("thu tức").subList(0, 2)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("thu tức")).last().isEqualTo(3L);
    assertThat(found("thủ tục")).startsWith(1L).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  /** Of the same words in the same number, so that nothing else decides. */
  @Test
  void the_title_counts_more_than_the_text_and_words_beside_each_other_more_than_apart() {
    put(1, "Bản tin ở xã", "<p>Hộ tịch</p>");
    put(2, "Hộ tịch", "<p>Bản tin ở xã</p>");
    put(3, "Ghi chép", "<p>Nhà văn đi qua hóa đơn</p>");
    put(4, "Ghi chép", "<p>Đi qua nhà văn hóa đơn</p>");
    put(5, "Ghi chép", "<p>Văn nhà đi hóa qua đơn</p>");
    for (String words : List.of("hộ tịch", "ho tich")) {
      assertThat(found(words)).as(words).containsExactly(2L, 1L);
    }
    for (String words : List.of("nhà văn hóa", "nha van hoa")) {
      assertThat(found(words)).as(words).containsExactly(4L, 3L, 5L);
    }
  }

  @Test
  void every_one_of_up_to_four_words_is_needed_and_of_more_a_quarter_may_be_missing() {
    put(1, "một hai ba bốn", "");
    put(2, "một hai ba", "");
    put(3, "một hai ba bốn năm sáu", "");
    assertThat(found("mot hai ba bon")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(found("mot hai ba bon tam")).as("four of five").containsExactlyInAnyOrder(1L, 3L);
    assertThat(found("mot hai ba bon tam chin")).as("five of six").isEmpty();
    assertThat(found("mot hai ba bon nam sau tam chin")).as("six of eight").containsExactly(3L);
  }

  @Test
  void words_behind_the_sixteenth_ask_for_nothing() {
    put(1, "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12", "");
    String twelve = "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12";
    assertThat(found(twelve + " b1 b2 b3 b4")).as("twelve of sixteen").containsExactly(1L);
    assertThat(found(twelve + " b1 b2 b3 b4 b5 b6 b7 b8 b9")).containsExactly(1L);
    assertThat(found("b0 " + twelve + " b1 b2 b3 a1 a2 a3")).containsExactly(1L);
    assertThat(found("b0 b1 b2 b3 b4 " + twelve)).as("eleven of sixteen").isEmpty();
  }

  @Test
  void all_that_a_reader_sees_is_searched_and_the_markup_is_not() {
    put(new IndexedArticle(1, 1, 1, "Tên bài", "Lời tóm tắt", "<h2 class=\"strong\">Mục&nbsp;một</h2><p>Nội <b>dung</b></p>",
        "Người viết", ""));
    for (String words : List.of("ten bai", "tom tat", "muc mot", "noi dung", "nguoi viet")) {
      assertThat(found(words)).as(words).containsExactly(1L);
    }
    for (String words : List.of("h2", "class", "strong", "nbsp", "p")) {
      assertThat(found(words)).as(words).isEmpty();
    }
  }

  @Test
  void other_sites_topics_and_units_are_left_out() {
    put(new IndexedArticle(1, 1, 10, "Bản tin", "", "", "", "5 6"));
    put(new IndexedArticle(2, 1, 11, "Bản tin", "", "", "", "6"));
    put(new IndexedArticle(3, 2, 10, "Bản tin", "", "", "", "5"));
    put(new IndexedArticle(4, 1, 10, "Bản tin", "", "", "", ""));
    assertThat(found("ban tin")).containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(ids(ask("bản tin", 6L, null, 1, 50))).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids(ask("bản tin", 5L, null, 1, 50))).containsExactly(1L);
    assertThat(ids(ask("ban tin", null, 10L, 1, 50))).containsExactlyInAnyOrder(1L, 4L);
    assertThat(ids(ask("ban tin", 6L, 11L, 1, 50))).containsExactly(2L);
    assertThat(ask("ban tin", 6L, null, 1, 50).total()).isEqualTo(2);
  }

  @Test
  void nothing_but_signs_finds_nothing() {
    put(1, "Bản tin", "");
    for (String words : List.of("", "   ", "!!!", "*:*", "— …")) {
      assertThat(ask(words, null, null, 1, 50)).as(words).isEqualTo(new Found(List.of(), 0, false));
    }
  }

  @Test
  void no_word_is_a_command() {
    put(1, "một AND hai", "");
    put(2, "title id", "");
    assertThat(found("hai AND một")).containsExactly(1L);
    assertThat(found("một OR title")).isEmpty();
    assertThat(found("id:2")).isEmpty();
    assertThat(found("tit*")).isEmpty();
    assertThat(found("\"một hai\"~5")).isEmpty();
  }

  @Test
  void an_article_that_is_put_again_is_found_as_it_is_now_and_once_removed_not_at_all() {
    put(1, "Chim bồ câu", "");
    put(2, "Chim sẻ", "");
    put(1, "Đại bàng", "");
    assertThat(found("bo cau")).isEmpty();
    assertThat(found("dai bang")).containsExactly(1L);
    index.remove(List.of(1L, 99L));
    assertThat(found("dai bang")).isEmpty();
    assertThat(found("chim")).containsExactly(2L);
    index.clear();
    assertThat(found("chim")).isEmpty();
  }

  @Test
  void a_hit_shows_the_stretch_that_was_looked_for() {
    put(1, "Bản tin", "<p>" + "Lời mở đầu dài. ".repeat(30) + "Nộp hồ sơ trực tuyến.</p>");
    var snippet = ask("ho so", null, null, 1, 10).hits().get(0).snippet();
    assertThat(snippet.stream().filter(Fragment::marked).map(Fragment::text)).containsExactly("hồ sơ");
    assertThat(snippet.get(0).text()).isEqualTo("… ");
  }

  /** Words typed with accents bring two lists after each other, in which a page may begin and end anywhere. */
  @Test
  void the_pages_of_any_question_are_its_one_list_without_a_gap_or_a_double() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    String[] words = {"đất", "dat", "đạt", "nhà", "nha", "xã", "xa"};
    for (int id = 1; id <= 120; id++) {
      put(id, random.ints(3, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" ")), "");
    }
    for (String asked : List.of("đất", "dat", "nhà đất", "xa", "xã nha", "dat nha xa")) {
      var whole = ask(asked, null, null, 1, 200);
      assertThat(whole.hits()).as("seed=%d %s", seed, asked).hasSize((int) whole.total());
      assertThat(whole.atLeast()).isFalse();
      for (int size : new int[] {1, 7, 20}) {
        var pages = new ArrayList<Long>();
        for (int page = 1; page <= (whole.total() + size - 1) / size + 1; page++) {
          var one = ask(asked, null, null, page, size);
          assertThat(one.total()).isEqualTo(whole.total());
          pages.addAll(ids(one));
        }
        assertThat(pages).as("seed=%d %s by %d", seed, asked, size).isEqualTo(ids(whole)).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void more_than_anybody_turns_pages_to_is_counted_as_at_least_that() {
    for (int id = 1; id <= 1_300; id++) {
      put(id, "Bản tin số " + id, "");
    }
    var first = ask("bản tin", null, null, 1, 20);
    assertThat(first.atLeast()).isTrue();
    assertThat(first.total()).isGreaterThanOrEqualTo(SearchArticles.FARTHEST);
    assertThat(ask("ban tin", null, null, 50, 20).hits()).as("the last that is shown").hasSize(20);
    assertThat(ask("ban tin", null, null, 51, 20).hits()).isEmpty();
    assertThat(ask("ban tin so 77", null, null, 1, 20).atLeast()).isFalse();
  }
}
