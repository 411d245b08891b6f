package vn.cchc.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Joins each two adjacent words into one: most Vietnamese words are written as two syllables. */
final class PairFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private String before = "";

  PairFilter(TokenStream words) {
    super(words);
  }

  static String pair(String first, String second) {
    return first + " " + second;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (before.isEmpty() && input.incrementToken()) {
      before = term.toString();
    }
    if (before.isEmpty() || !input.incrementToken()) {
      return false;
    }
    String now = term.toString();
    term.setEmpty().append(pair(before, now));
    before = now;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before = "";
  }
}
