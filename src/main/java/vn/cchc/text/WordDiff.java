package vn.cchc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word, for the person who has to approve it. */
public final class WordDiff {
  /** Numbers, dates and symbols such as 15/7/2021 and 76/NQ-CP are one word each. */
  private static final Pattern TOKEN = Pattern.compile(
      "[\\p{L}\\p{M}\\p{N}]++(?:[./:,-][\\p{L}\\p{M}\\p{N}]++)*+|[\\s\\u00A0]++|\\X");
  private static final String SPACE = " ";

  private WordDiff() {
  }

  public enum Kind { SAME, ADDED, REMOVED }

  /** Consecutive words with the same outcome: kept, removed or added. */
  public record Run(Kind kind, String text) {
  }

  /** One paragraph, heading, list item or cell of either text; {@code tag} says which. */
  public record Block(String tag, List<Run> runs) {
    public Block {
      runs = List.copyOf(runs);
    }

    public boolean changed() {
      return runs.stream().anyMatch(run -> run.kind() != Kind.SAME);
    }
  }

  /** The runs of two plain texts; any white space counts as one space. */
  public static List<Run> of(String before, String after) {
    List<Edits.Step<String>> steps = Edits.between(tokens(before), tokens(after));
    RunWriter runs = new RunWriter();
    for (int i = 0; i < steps.size(); i++) {
      Edits.Step<String> step = steps.get(i);
      if (step.kind() == Kind.SAME && step.item().equals(SPACE) && betweenChanges(steps, i)) {
        runs.space();
      } else {
        runs.add(step.kind(), step.item());
      }
    }
    return runs.done();
  }

  /** The blocks of two HTML texts in reading order; link and image targets appear in the text as ⟨…⟩. */
  public static List<Block> html(String before, String after) {
    return BlockDiff.of(before, after);
  }

  static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group)
        .map(token -> token.isBlank() || token.charAt(0) == '\u00A0' ? SPACE : token).toList();
  }

  private static boolean betweenChanges(List<Edits.Step<String>> steps, int at) {
    return at > 0 && at + 1 < steps.size()
        && steps.get(at - 1).kind() != Kind.SAME && steps.get(at + 1).kind() != Kind.SAME;
  }

  /** Groups the words removed and added in one place, so that a reader sees one change rather than ten. */
  private static final class RunWriter {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void add(Kind kind, String word) {
      if (kind == Kind.SAME) {
        flushChange();
        same.append(word);
      } else {
        flush(Kind.SAME, same);
        (kind == Kind.REMOVED ? removed : added).append(word);
      }
    }

    void space() {
      removed.append(SPACE);
      added.append(SPACE);
    }

    List<Run> done() {
      flush(Kind.SAME, same);
      flushChange();
      return List.copyOf(runs);
    }

    private void flushChange() {
      flush(Kind.REMOVED, removed);
      flush(Kind.ADDED, added);
    }

    private void flush(Kind kind, StringBuilder words) {
      if (!words.isEmpty()) {
        runs.add(new Run(kind, words.toString()));
        words.setLength(0);
      }
    }
  }
}
