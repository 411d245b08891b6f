package vn.cchc.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.cchc.search.Analysis.Word;

/** Makes of a visitor's words what the index is asked. */
final class Queries {
  /** All words with their accents come before anything folded, whatever the weights of single words. */
  private static final float EXACT_FIRST = 1_000;
  private static final float TITLE = 4;
  private static final int ALL_NEEDED = 4;

  private final List<Word> words;

  Queries(List<Word> words) {
    this.words = words;
  }

  /** Every word folded, in the title or the text; of many words a quarter may be missing. */
  Query matching(Question question) {
    var all = new BooleanQuery.Builder();
    var folded = new BooleanQuery.Builder();
    words.forEach(w -> folded.add(anywhere(w.folded(), Fields.folded(Fields.TITLE), Fields.folded(Fields.TEXT)), Occur.SHOULD));
    folded.setMinimumNumberShouldMatch(words.size() <= ALL_NEEDED ? words.size() : (words.size() * 3 + 3) / 4);
    all.add(folded.build(), Occur.MUST);
    all.add(exactly(), Occur.SHOULD);
    filter(all, Fields.SITE, question.site());
    filter(all, Fields.TOPIC, question.topic());
    filter(all, Fields.UNIT, question.unit());
    return all.build();
  }

  private static void filter(BooleanQuery.Builder query, String field, @Nullable Long id) {
    if (id != null) {
      query.add(new TermQuery(new Term(field, id.toString())), Occur.FILTER);
    }
  }

  private static Query anywhere(String key, String title, String text) {
    return new DisjunctionMaxQuery(List.of(
        new BoostQuery(new TermQuery(new Term(title, key)), TITLE), new TermQuery(new Term(text, key))), 0.1f);
  }

  private Query exactly() {
    var exact = new BooleanQuery.Builder();
    words.forEach(w -> exact.add(anywhere(w.exact(), Fields.TITLE, Fields.TEXT), Occur.MUST));
    return new BoostQuery(new ConstantScoreQuery(exact.build()), EXACT_FIRST);
  }

  /** For the best found only: the words beside each other, in the title above all. */
  Query phrases() {
    var near = new BooleanQuery.Builder();
    near.add(phrase(Fields.TITLE, Word::exact, 0, 12), Occur.SHOULD);
    near.add(phrase(Fields.folded(Fields.TITLE), Word::folded, 1, 8), Occur.SHOULD);
    near.add(phrase(Fields.TEXT, Word::exact, 0, 5), Occur.SHOULD);
    near.add(phrase(Fields.folded(Fields.TEXT), Word::folded, 1, 3), Occur.SHOULD);
    return near.build();
  }

  private Query phrase(String field, Function<Word, String> key, int slop, float weight) {
    var phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(w -> phrase.add(new Term(field, key.apply(w))));
    return new BoostQuery(phrase.build(), weight);
  }
}
