package vn.cchc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long files and methods may grow, and what they must not contain. */
class SourceRulesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int LONGEST_FILE = 250;
  private static final int LONGEST_METHOD = 40;
  private static final Pattern MEMBER = Pattern.compile("^( {2}| {4})[^ }/*@].*[({].*$");
  private static final Pattern TYPE = Pattern.compile(".*\\b(class|interface|record|enum|@interface)\\b.*");

  @Test
  void no_file_is_longer_than_a_reader_bears() throws IOException {
    for (Path file : sources(MAIN)) {
      assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE);
    }
  }

  @Test
  void no_method_is_longer_than_a_screen() throws IOException {
    var wrong = new ArrayList<String>();
    for (Path file : sources(MAIN)) {
      longMethods(file, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_type_says_first_what_it_is_for() throws IOException {
    for (Path file : sources(MAIN)) {
      String text = Files.readString(file);
      int type = text.indexOf("\n/**");
      assertThat(text.startsWith("/**") || type >= 0).as(file + " has no sentence of purpose").isTrue();
    }
  }

  @Test
  void nothing_is_left_for_later() throws IOException {
    var all = new ArrayList<>(sources(Path.of("src")));
    all.removeIf(f -> f.endsWith("SourceRulesTest.java"));
    for (Path file : all) {
      assertThat(Files.readString(file)).as(file.toString())
          .doesNotContain("TODO", "FIXME", "XXX", "UnsupportedOperationException", "@Disabled", "printStackTrace(");
    }
  }

  /** A member begins on a line of its indent that opens it, and ends at the brace of the same indent. */
  private static void longMethods(Path file, List<String> wrong) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      var member = MEMBER.matcher(lines.get(i));
      if (member.matches() && !TYPE.matcher(lines.get(i)).matches()) {
        int end = endOf(lines, i, member.group(1));
        if (end - i + 1 > LONGEST_METHOD) {
          wrong.add(file + ":" + (i + 1) + " has " + (end - i + 1) + " lines");
        }
      }
    }
  }

  /** The line of the closing brace; the line itself if a statement ends before one. */
  private static int endOf(List<String> lines, int from, String indent) {
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(indent + "}")) {
        return i;
      }
      if (line.endsWith(";") && !line.startsWith(indent + "  ") || i > from && line.isBlank() && !opened(lines, from, i)) {
        return i;
      }
    }
    return from;
  }

  private static boolean opened(List<String> lines, int from, int to) {
    return lines.subList(from, to).stream().anyMatch(l -> l.endsWith("{"));
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
