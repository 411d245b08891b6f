package vn.cchc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.cchc.text.SearchKey;

/** Splits text into words and gives each its key: with accents, or folded, alone or in pairs. */
final class Analysis extends Analyzer {
  static final String FOLDED = "_folded";
  static final String PAIRS = "pairs";

  private final KnownKeys exact = new KnownKeys(SearchKey::exact);
  private final KnownKeys folded = new KnownKeys(SearchKey::of);

  /** A word of a text: its position, its key with accents and its key without. */
  record Word(int from, int to, String exact, String folded) {}

  Analysis() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new ICUTokenizer();
    boolean accents = !field.endsWith(FOLDED) && !field.equals(PAIRS);
    TokenStream keys = new KeyFilter(words, accents ? exact : folded);
    return new TokenStreamComponents(words, field.equals(PAIRS) ? new PairFilter(keys) : keys);
  }

  List<Word> words(String text, int most) {
    var words = new ArrayList<Word>();
    try (TokenStream stream = tokenStream("exact", text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var place = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (words.size() < most && stream.incrementToken()) {
        words.add(new Word(place.startOffset(), place.endOffset(), term.toString(), folded.apply(term.toString())));
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words;
  }
}
