package vn.cchc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.http.Words;

/** Whatever somebody can be told of a fault, there are words for it. */
class FaultWordsTest {
  private static final String KEY = "\"([a-z][\\w.-]*)\"\\s*[,)]";
  private static final Pattern FAULT = Pattern.compile(
      "new (?:Gone|Malformed|NotAllowed|NotFound|NotReady|NotSignedIn|TooLarge|TooMany|WrongState)\\(\\s*" + KEY);
  private static final Pattern PROBLEM = Pattern.compile("(?:new Problem|Problems\\.of)\\(\\s*\"[^\"]*\"[^,;]*,\\s*" + KEY);

  @Test
  void every_fault_and_every_problem_has_its_sentence_in_both_languages() throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        FAULT.matcher(text).results().forEach(found -> keys.add(found.group(1)));
        PROBLEM.matcher(text).results().forEach(found -> keys.add(found.group(1)));
      }
    }
    assertThat(keys).hasSizeGreaterThan(200).allSatisfy(key -> {
      assertThat(Words.VI.has(key)).as(key).isTrue();
      assertThat(Words.EN.has(key)).as(key).isTrue();
    });
  }
}
