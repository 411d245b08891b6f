package vn.cchc.config;

import java.util.List;

/** Everything that is wrong with the settings, a Vietnamese sentence each: the operator mends the file once. */
public final class SettingsProblems extends RuntimeException {
  private final transient List<String> sentences;

  public SettingsProblems(List<String> sentences) {
    super(String.join("\n", sentences), null, false, false);
    this.sentences = List.copyOf(sentences);
  }

  public List<String> sentences() {
    return sentences;
  }
}
