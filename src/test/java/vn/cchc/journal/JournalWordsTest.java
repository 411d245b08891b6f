package vn.cchc.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.http.Words;

/** Whatever the code writes to the journal, the page has words for it. */
class JournalWordsTest {
  private static final Pattern ACTION =
      Pattern.compile("\"((?:article|plan|quota|unit|site|account|session|file|holiday|route|earlier)\\.[a-z]+(?:-[a-z]+)*)\"");

  @Test
  void every_action_of_the_journal_has_words() throws IOException {
    var missing = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(file)) {
          var found = ACTION.matcher(line);
          while (found.find()) {
            boolean entry = line.contains("Entry.of(") || line.contains("entry(\"") || line.contains("\", (tx");
            if (entry && !Words.VI.has("action." + found.group(1))) {
              missing.add(found.group(1));
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
