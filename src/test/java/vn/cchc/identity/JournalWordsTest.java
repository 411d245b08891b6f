package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.http.Words;

/** The journal page shows no code where somebody could have written a word. */
class JournalWordsTest {
  private static final Pattern ENTRY = Pattern.compile("Entry\\.of\\([^;]*?\"([a-z-]+\\.[a-z-]+)\"[^;]*?\"([A-Z_]+)\"");

  @Test
  void every_action_and_subject_of_the_journal_has_words_in_both_languages() throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        ENTRY.matcher(Files.readString(file)).results().forEach(m -> {
          keys.add("action." + m.group(1));
          keys.add("subject." + m.group(2));
        });
      }
    }
    assertThat(keys).contains("action.unit.add", "subject.UNIT").hasSizeGreaterThan(20);
    assertThat(keys).filteredOn(k -> !Words.VI.has(k) || !Words.EN.has(k)).isEmpty();
  }
}
