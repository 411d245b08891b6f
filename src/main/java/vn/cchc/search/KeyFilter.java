package vn.cchc.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each word by its search key; the word's position is kept. */
final class KeyFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> key;

  KeyFilter(TokenStream words, UnaryOperator<String> key) {
    super(words);
    this.key = key;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = key.apply(term.toString());
    term.setEmpty().append(word);
    return true;
  }
}
