package vn.cchc.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.search.Analysis.Word;

/** Marks the words searched for: with their accents if the text has them like that, otherwise folded. */
public final class Highlights {
  private static final int MOST_WORDS = 2_000;
  private static final int SNIPPET_WORDS = 36;
  private static final int LEAD_IN = 6;

  private final Analysis analysis;
  private final List<Word> wanted;

  Highlights(Analysis analysis, List<Word> wanted) {
    this.analysis = analysis;
    this.wanted = wanted;
  }

  /** The whole of a short text. */
  public List<Fragment> whole(String text) {
    List<Word> words = analysis.words(text, MOST_WORDS);
    return cut(text, words, marks(words), 0, words.size());
  }

  /** The passage of a long text that contains most of the words. */
  List<Fragment> best(String text) {
    List<Word> words = analysis.words(text, MOST_WORDS);
    BitSet marks = marks(words);
    int from = Math.max(0, Math.min(bestStart(words, marks) - LEAD_IN, words.size() - SNIPPET_WORDS));
    return cut(text, words, marks, from, Math.min(words.size(), from + SNIPPET_WORDS));
  }

  private BitSet marks(List<Word> words) {
    var marks = new BitSet(words.size());
    for (Word looked : wanted) {
      boolean exact = words.stream().anyMatch(w -> w.exact().equals(looked.exact()));
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (exact ? word.exact().equals(looked.exact()) : word.folded().equals(looked.folded())) {
          marks.set(i);
        }
      }
    }
    return marks;
  }

  private static int bestStart(List<Word> words, BitSet marks) {
    int best = 0;
    int most = 0;
    for (int start = marks.nextSetBit(0); start >= 0; start = marks.nextSetBit(start + 1)) {
      int end = Math.min(words.size(), start + SNIPPET_WORDS - LEAD_IN);
      Set<String> different = new HashSet<>();
      for (int i = start; i >= 0 && i < end; i = marks.nextSetBit(i + 1)) {
        different.add(words.get(i).folded());
      }
      int worth = different.size() * 100 + marks.get(start, end).cardinality();
      if (worth > most) {
        most = worth;
        best = start;
      }
    }
    return best;
  }

  private static List<Fragment> cut(String text, List<Word> words, BitSet marks, int from, int to) {
    var fragments = new ArrayList<Fragment>();
    int at = from == 0 ? 0 : words.get(from).from();
    int end = to >= words.size() ? text.length() : words.get(to - 1).to();
    add(fragments, from == 0 ? "" : "… ", false);
    for (int i = marks.nextSetBit(from); i >= 0 && i < to; i = marks.nextSetBit(i + 1)) {
      add(fragments, text.substring(at, words.get(i).from()), false);
      add(fragments, text.substring(words.get(i).from(), words.get(i).to()), true);
      at = words.get(i).to();
    }
    add(fragments, text.substring(at, end), false);
    add(fragments, end < text.length() ? " …" : "", false);
    return fragments;
  }

  /** Adjacent marked words become one mark. */
  private static void add(List<Fragment> fragments, String text, boolean marked) {
    int last = fragments.size() - 1;
    boolean bridge = marked && last >= 1 && !fragments.get(last).marked() && fragments.get(last).text().isBlank()
        && fragments.get(last - 1).marked();
    if (bridge) {
      String between = fragments.remove(last).text();
      fragments.set(last - 1, new Fragment(fragments.get(last - 1).text() + between + text, true));
    } else if (!text.isEmpty()) {
      fragments.add(new Fragment(text, marked));
    }
  }
}
