package vn.cchc.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.cchc.search.Analysis.Word;

/** Turns a visitor's words into queries of the index: first with their accents, then folded. */
final class Queries {
  private static final float TITLE = 3;
  private static final float PAIR = 2;
  private static final int ALL_NEEDED = 4;

  private final Question question;
  private final List<Word> words;

  Queries(Question question, List<Word> words) {
    this.question = question;
    this.words = words;
  }

  /** Words typed without any accent find nothing that folding does not find. */
  boolean accented() {
    return words.stream().anyMatch(w -> !w.exact().equals(w.folded()));
  }

  /** Every word as typed. */
  Query exact() {
    return on(all(Fields.ALL, Word::exact, words.size()), Fields.TITLE, Word::exact).build();
  }

  /** Every word folded (of many words, a quarter may be missing), without what was found as typed. */
  Query folded() {
    int needed = words.size() <= ALL_NEEDED ? words.size() : (words.size() * 3 + 3) / 4;
    var query = on(all(Fields.folded(Fields.ALL), Word::folded, needed), Fields.folded(Fields.TITLE), Word::folded);
    if (accented()) {
      query.add(all(Fields.ALL, Word::exact, words.size()), Occur.MUST_NOT);
    }
    return query.build();
  }

  private Query all(String field, Function<Word, String> key, int needed) {
    var all = new BooleanQuery.Builder();
    Occur each = needed == words.size() ? Occur.MUST : Occur.SHOULD;
    words.forEach(w -> all.add(term(field, key.apply(w)), each));
    return all.setMinimumNumberShouldMatch(each == Occur.MUST ? 0 : needed).build();
  }

  /** Better with the words in the title, and next to each other. */
  private BooleanQuery.Builder on(Query matching, String title, Function<Word, String> key) {
    var query = new BooleanQuery.Builder().add(matching, Occur.MUST);
    words.forEach(w -> query.add(new BoostQuery(term(title, key.apply(w)), TITLE), Occur.SHOULD));
    for (int i = 1; i < words.size(); i++) {
      String pair = PairFilter.pair(words.get(i - 1).folded(), words.get(i).folded());
      query.add(new BoostQuery(term(Analysis.PAIRS, pair), PAIR), Occur.SHOULD);
    }
    filter(query, Fields.SITE, question.site());
    filter(query, Fields.TOPIC, question.topic());
    filter(query, Fields.UNIT, question.unit());
    return query;
  }

  private static void filter(BooleanQuery.Builder query, String field, @Nullable Long id) {
    if (id != null) {
      query.add(term(field, id.toString()), Occur.FILTER);
    }
  }

  private static Query term(String field, String key) {
    return new TermQuery(new Term(field, key));
  }
}
