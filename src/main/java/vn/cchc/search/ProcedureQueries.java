package vn.cchc.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.cchc.search.Analysis.Word;

/** Turns a visitor's words into a query of the procedures' index; a code or the last word may be incomplete. */
final class ProcedureQueries {
  /** 1.000253 with or without its local ending, or only the six digits. */
  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\d\\.\\d{2,6}(?:\\.[0-9A-Za-z.]*)?|\\d{6})(?![\\p{L}\\p{N}/])");
  private static final float AS_TYPED = 100;
  private static final float TITLE = 3;
  private static final float PAIR = 2;
  private static final float BEGINNING = 0.1f;
  private static final int ALL_NEEDED = 4;
  private static final int MOST_WORDS = 16;

  private final long site;
  private final List<String> codes;
  private final List<Word> words;

  ProcedureQueries(ProcedureQuestion question, Analysis analysis) {
    site = question.site();
    codes = CODE.matcher(question.words()).results().map(MatchResult::group).map(c -> c.toLowerCase(Locale.ROOT)).toList();
    words = analysis.words(CODE.matcher(question.words()).replaceAll(" "), MOST_WORDS);
  }

  boolean askedByCode() {
    return !codes.isEmpty();
  }

  boolean asked() {
    return askedByCode() || !words.isEmpty();
  }

  /** Punctuation alone asks for nothing that could be found. */
  static boolean onlySigns(String typed) {
    return !typed.isBlank() && typed.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The words and codes, without any filter except the site. */
  Query all() {
    var query = new BooleanQuery.Builder().add(term(Fields.SITE, Long.toString(site)), Occur.FILTER);
    codes.forEach(code -> query.add(new PrefixQuery(new Term(ProcedureStock.CODE, code)), Occur.MUST));
    if (!words.isEmpty()) {
      query.add(folded(), Occur.MUST);
      better(query);
    }
    return query.build();
  }

  /** Of many words, a quarter may be missing. */
  private Query folded() {
    int needed = words.size() <= ALL_NEEDED ? words.size() : (words.size() * 3 + 3) / 4;
    var each = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
    for (int i = 0; i < words.size(); i++) {
      each.add(i == words.size() - 1 ? begun(words.get(i).folded()) : term(Fields.folded(Fields.ALL), words.get(i).folded()),
          Occur.SHOULD);
    }
    return each.build();
  }

  private static Query begun(String word) {
    String field = Fields.folded(Fields.ALL);
    return new BooleanQuery.Builder().add(term(field, word), Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(field, word))), BEGINNING), Occur.SHOULD).build();
  }

  /** First of all what has the accents that were typed, then words in the name and next to each other. */
  private void better(BooleanQuery.Builder query) {
    if (words.stream().anyMatch(w -> !w.exact().equals(w.folded()))) {
      var exact = new BooleanQuery.Builder();
      words.forEach(w -> exact.add(term(Fields.ALL, w.exact()), Occur.MUST));
      query.add(new BoostQuery(new ConstantScoreQuery(exact.build()), AS_TYPED), Occur.SHOULD);
    }
    words.forEach(w -> query.add(new BoostQuery(term(Fields.folded(Fields.TITLE), w.folded()), TITLE), Occur.SHOULD));
    for (int i = 1; i < words.size(); i++) {
      String pair = PairFilter.pair(words.get(i - 1).folded(), words.get(i).folded());
      query.add(new BoostQuery(term(Analysis.PAIRS, pair), PAIR), Occur.SHOULD);
    }
  }

  static Query filtered(Query all, Map<Facet, Set<String>> chosen) {
    var query = new BooleanQuery.Builder().add(all, Occur.MUST);
    chosen.forEach((facet, values) -> {
      var terms = new ArrayList<BytesRef>();
      values.forEach(value -> terms.add(new BytesRef(value)));
      query.add(new TermInSetQuery(facet.field(), terms), Occur.FILTER);
    });
    return query.build();
  }

  private static Query term(String field, String key) {
    return new TermQuery(new Term(field, key));
  }
}
