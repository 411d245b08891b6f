package vn.cchc.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts a search key in the place of each word; where the word stands stays known. */
final class KeyFilter extends TokenFilter {
  /** Vietnamese has some seven thousand syllables: nearly every word has been seen before. */
  private static final int MOST_REMEMBERED = 20_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> key;
  private final Map<String, String> known = new HashMap<>();

  KeyFilter(TokenStream words, UnaryOperator<String> key) {
    super(words);
    this.key = key;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    String word = known.computeIfAbsent(term.toString(), key);
    term.setEmpty().append(word);
    return true;
  }
}
