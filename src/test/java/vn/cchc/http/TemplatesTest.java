package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every template and style: nothing inline, every message defined, public pages small. */
class TemplatesTest {
  private static final Path PAGES = Path.of("webapp/WEB-INF/pages");
  private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\b(src=|type=\"application/ld\\+json\"))");
  private static final Pattern KEY = Pattern.compile("(?m)^([a-zA-Z][\\w.-]*) ?=");
  private static final Pattern WORD = Pattern.compile("(?:\\bt|words(?:\\(\\))?\\.of)\\(\"([a-z][\\w.-]*\\w)\"[,)]");

  @Test
  void no_template_holds_inline_script_or_style() {
    assertThat(templates()).allSatisfy(page -> assertThat(INLINE.matcher(read(page)).results().map(m -> m.group())).as(page.toString()).isEmpty());
  }

  @Test
  void every_word_a_template_shows_exists_in_both_languages() {
    var missing = new ArrayList<String>();
    for (Path page : templates()) {
      WORD.matcher(read(page)).results().map(m -> m.group(1))
          .filter(key -> !Words.VI.has(key) || !Words.EN.has(key)).forEach(key -> missing.add(page.getFileName() + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void both_languages_know_the_same_words() {
    assertThat(keys("en")).isEqualTo(keys("vi"));
  }

  @Test
  void no_word_stands_twice_in_one_language() {
    for (String language : List.of("vi", "en")) {
      var seen = new TreeSet<String>();
      assertThat(KEY.matcher(read(Path.of("src/main/resources/messages_" + language + ".properties"))).results().map(m -> m.group(1))
          .filter(key -> !seen.add(key))).as(language).isEmpty();
    }
  }

  @Test
  void the_public_style_leaves_room_for_the_page_in_thirty_kilobytes() {
    assertThat(Path.of("webapp/assets/css/site.css")).satisfies(css -> assertThat(read(css).length()).isLessThan(13_000));
  }

  private static TreeSet<String> keys(String language) {
    var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    Enumeration<String> keys = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language), exact).getKeys();
    var sorted = new TreeSet<String>();
    keys.asIterator().forEachRemaining(sorted::add);
    return sorted;
  }

  private static List<Path> templates() {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
