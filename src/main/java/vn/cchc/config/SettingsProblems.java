package vn.cchc.config;

import java.util.List;

/** Everything that is wrong with the settings, one Vietnamese sentence each, so that the operator fixes the file once. */
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
