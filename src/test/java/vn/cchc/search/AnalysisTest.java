package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.search.Analysis.Word;

/** What the index makes of a text. */
class AnalysisTest {
  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @CsvSource({"Đất,đất,dat", "ĐẤT,đất,dat", "dat,dat,dat", "Ðất,đất,dat", "hoà,hòa,hoa", "Hòa,hòa,hoa", "thuỷ,thủy,thuy", "quý,quý,quy",
      "người,người,nguoi", "UBND,ubnd,ubnd", "2026,2026,2026"})
  void a_word_has_a_key_with_its_accents_and_one_without(String word, String exact, String folded) {
    for (var form : Normalizer.Form.values()) {
      assertThat(analysis.words(Normalizer.normalize(word, form), 10)).singleElement()
          .satisfies(w -> assertThat(w.exact() + " " + w.folded()).isEqualTo(exact + " " + folded));
    }
  }

  @Test
  void words_stand_where_they_stand_in_the_text() {
    String text = "Giấy phép (lần đầu), số 12/2026: đất-đai!";
    assertThat(analysis.words(text, 50)).extracting(w -> text.substring(w.from(), w.to()))
        .containsExactly("Giấy", "phép", "lần", "đầu", "số", "12", "2026", "đất", "đai");
  }

  @Test
  void no_more_words_are_taken_than_wanted() {
    assertThat(analysis.words("một hai ba bốn năm", 3)).extracting(Word::folded).containsExactly("mot", "hai", "ba");
    assertThat(analysis.words("", 3)).isEmpty();
    assertThat(analysis.words("!!! — … \u00A0", 3)).isEmpty();
  }

  @Test
  void texts_are_indexed_with_accents_folded_and_in_pairs() {
    assertThat(terms(Fields.ALL, "Thủ tục hành chính")).containsExactly("thủ", "tục", "hành", "chính");
    assertThat(terms(Fields.folded(Fields.ALL), "Thủ tục hành chính")).containsExactly("thu", "tuc", "hanh", "chinh");
    assertThat(terms(Analysis.PAIRS, "Thủ tục hành chính")).containsExactly("thu tuc", "tuc hanh", "hanh chinh");
  }

  @Test
  void one_word_alone_makes_no_pair_and_leaves_nothing_to_the_next_text() {
    assertThat(terms(Analysis.PAIRS, "đất")).isEmpty();
    assertThat(terms(Analysis.PAIRS, "đai")).isEmpty();
    assertThat(terms(Analysis.PAIRS, "")).isEmpty();
    assertThat(terms(Analysis.PAIRS, "nhà ở")).containsExactly("nha o");
  }

  private List<String> terms(String field, String text) {
    try (TokenStream stream = analysis.tokenStream(field, text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var terms = new ArrayList<String>();
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_key_is_made_once_for_each_word() {
    var made = new AtomicInteger();
    var keys = new KnownKeys(word -> word + made.incrementAndGet());
    assertThat(List.of(keys.apply("a"), keys.apply("b"), keys.apply("a"))).containsExactly("a1", "b2", "a1");
  }

  @Test
  void more_words_than_a_language_has_are_not_remembered_for_ever() {
    var made = new AtomicInteger();
    var keys = new KnownKeys(word -> word + "." + made.incrementAndGet());
    for (int i = 0; i <= 50_001; i++) {
      keys.apply("w" + i);
    }
    assertThat(keys.apply("w0")).isEqualTo("w0.50003");
    assertThat(keys.apply("w50001")).isEqualTo("w50001.50002");
  }

  @Test
  void many_who_ask_at_once_get_the_keys_of_one() throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    try {
      var running = new ArrayList<Future<List<Word>>>();
      Callable<List<Word>> asking = () -> {
        List<Word> last = List.of();
        for (int i = 0; i < 200; i++) {
          last = analysis.words("Ủy ban nhân dân xã số " + i % 7 + " giải quyết thủ tục đất đai", 20);
        }
        return last;
      };
      for (int i = 0; i < 4; i++) {
        running.add(threads.submit(asking));
      }
      for (Future<List<Word>> each : running) {
        assertThat(each.get(60, TimeUnit.SECONDS)).isEqualTo(asking.call());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
