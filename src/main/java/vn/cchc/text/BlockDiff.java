package vn.cchc.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the blocks of two HTML texts, then compares the words of each pair. */
final class BlockDiff {
  /** Two paragraphs with a smaller share of common words than this are unrelated. */
  private static final double ALIKE = 0.4;
  /** With more pairs of changed blocks than this, they are shown as removed and added, unpaired. */
  private static final int MOST_PAIRS = 40_000;

  private final List<WordDiff.Block> result = new ArrayList<>();
  private final List<TextBlock> removed = new ArrayList<>();
  private final List<TextBlock> added = new ArrayList<>();

  private BlockDiff() {
  }

  static List<WordDiff.Block> of(String before, String after) {
    BlockDiff diff = new BlockDiff();
    Edits.between(TextBlock.of(before), TextBlock.of(after)).forEach(diff::step);
    diff.flush();
    return List.copyOf(diff.result);
  }

  private void step(Edits.Step<TextBlock> step) {
    switch (step.kind()) {
      case REMOVED -> removed.add(step.item());
      case ADDED -> added.add(step.item());
      case SAME -> {
        flush();
        whole(WordDiff.Kind.SAME, step.item());
      }
    }
  }

  private void flush() {
    List<Set<String>> words = added.stream().map(BlockDiff::words).toList();
    int shown = 0;
    for (TextBlock old : removed) {
      int partner = (long) removed.size() * added.size() > MOST_PAIRS ? -1 : partner(old, words, shown);
      if (partner < 0) {
        whole(WordDiff.Kind.REMOVED, old);
      } else {
        added.subList(shown, partner).forEach(block -> whole(WordDiff.Kind.ADDED, block));
        TextBlock now = added.get(partner);
        result.add(new WordDiff.Block(now.tag(), WordDiff.of(old.text(), now.text())));
        shown = partner + 1;
      }
    }
    added.subList(shown, added.size()).forEach(block -> whole(WordDiff.Kind.ADDED, block));
    removed.clear();
    added.clear();
  }

  private void whole(WordDiff.Kind kind, TextBlock block) {
    result.add(new WordDiff.Block(block.tag(), List.of(new WordDiff.Run(kind, block.text()))));
  }

  private static int partner(TextBlock old, List<Set<String>> candidates, int from) {
    Set<String> words = words(old);
    int best = -1;
    double most = ALIKE;
    for (int i = from; i < candidates.size(); i++) {
      double likeness = likeness(words, candidates.get(i));
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / Math.max(1, one.size() + other.size());
  }

  private static Set<String> words(TextBlock block) {
    Set<String> words = new HashSet<>(WordDiff.tokens(block.text()));
    words.remove(" ");
    return words;
  }
}
