package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Word pastes that editors test themselves with, compared with the expected lists: depth, kind and words of each item. */
class WordPasteCorpusTest {
  private static final String CKEDITOR = "word-paste-ckeditor5/";
  private static final String TINYMCE = "word-paste-tinymce5/tinymce-5.10.9-paste-pairs.json";
  private static final Pattern MODEL_ITEM = Pattern.compile("<\\w+ [^>]*listIndent=\"(\\d+)\"[^>]*listItemId=\"(\\w+)\"[^>]*listType=\"(\\w+)\"[^>]*>(.*?)</\\w+>");
  private static final Pattern GONE = Pattern.compile("(?i)mso-|<o:p|<!--|<!\\[|class=|style=|[\\uF000-\\uF0FF]");
  private static final String DRAWN = "<p class=MsoListParagraphCxSpMiddle style='margin-left:%dpt;text-indent:-18.0pt;mso-list:l0 level%d lfo1'>"
      + "<![if !supportLists]><span style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>"
      + "<span lang=VI>%s<o:p></o:p></span></p>\n";

  private record Item(long depth, boolean numbered, String words) {
  }

  /** Whatever the order of levels, labels and plain paragraphs: no list of somebody else is needed for that. */
  @Test
  void rebuilds_any_list_that_word_draws_with_paragraphs() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int list = 0; list < 300; list++) {
      var expected = new ArrayList<Item>();
      var drawn = new StringBuilder();
      boolean[] numbered = {random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean()};
      int[] count = new int[numbered.length];
      int level = 0;
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        level = i == 0 ? 0 : Math.min(numbered.length - 1, random.nextInt(level + 2));
        Arrays.fill(count, level + 1, count.length, 0);
        count[level]++;
        String words = "Mục " + i + " của " + list;
        expected.add(new Item(level, numbered[level], words));
        drawn.append(DRAWN.formatted(36 * (level + 1), level + 1, numbered[level] ? count[level] + "." : "·", words));
      }
      String clean = WordCleanup.clean(drawn.toString());
      assertThat(items(clean)).as("seed=%d: %s", seed, drawn).isEqualTo(expected);
      assertThat(GONE.matcher(clean).find()).as("seed=%d: %s", seed, clean).isFalse();
      HtmlOracle.accept(clean);
    }
  }

  /** One pair of TinyMCE is not HTML that a browser would hand over: an attribute of it is never closed. */
  @Test
  void rebuilds_the_lists_that_two_editors_expect() throws IOException {
    Map<String, Boolean> matches = new LinkedHashMap<>();
    for (JsonNode pair : Corpus.items(CKEDITOR + "pairs.json").toList()) {
      String name = pair.get("input").asText();
      String normalized = pair.has("normalized") ? text(pair.get("normalized").asText()) : "";
      String model = pair.has("model") ? text(pair.get("model").asText()) : "";
      if (!normalized.isEmpty() || model.contains("listIndent")) {
        judge(name, text(name), normalized.isEmpty() ? modelItems(model) : items(normalized), matches);
      }
    }
    for (JsonNode pair : Corpus.items(TINYMCE).toList()) {
      String name = matches.size() + " " + pair.get("test").asText();
      if (!name.contains("disabled")) {
        judge(name, pair.get("input").asText(), items(pair.get("expected").asText()), matches);
      }
    }
    long right = matches.values().stream().filter(match -> match).count();
    System.out.printf("Word lists as CKEditor 5 and TinyMCE 5 expect them: %d of %d%n", right, matches.size());
    assertThat((double) right / matches.size()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void leaves_nothing_of_Word_in_any_paste() throws IOException {
    for (Path file : Corpus.files(CKEDITOR + "data")) {
      if (file.getFileName().toString().startsWith("input")) {
        String clean = WordCleanup.clean(Corpus.text(file));
        assertThat(GONE.matcher(clean).results().map(found -> found.group()).toList()).as(file.toString()).isEmpty();
        HtmlOracle.accept(clean);
      }
    }
  }

  private static void judge(String name, String input, List<Item> expected, Map<String, Boolean> matches) {
    List<Item> found = items(WordCleanup.clean(input));
    if (!expected.isEmpty() || !found.isEmpty()) {
      matches.put(name, found.equals(expected));
      if (!found.equals(expected)) {
        System.out.printf("Word list differs: %s%n  expected %s%n  found    %s%n", name, expected, found);
      }
    }
  }

  private static List<Item> items(String html) {
    return Jsoup.parseBodyFragment(html).select("li").stream().map(li -> {
      Element own = li.clone();
      own.select("ul, ol").remove();
      return new Item(li.parents().stream().filter(e -> e.normalName().equals("li")).count(),
          li.parent() != null && li.parent().normalName().equals("ol"), words(own.text()));
    }).toList();
  }

  private static List<Item> modelItems(String model) {
    List<Item> items = new ArrayList<>();
    String last = "";
    Matcher item = MODEL_ITEM.matcher(model);
    while (item.find()) {
      if (!item.group(2).equals(last)) {
        items.add(new Item(Long.parseLong(item.group(1)), item.group(3).equals("numbered"),
            words(Jsoup.parse(item.group(4)).text())));
      }
      last = item.group(2);
    }
    return items;
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String text(String name) {
    return Corpus.text(Corpus.path(CKEDITOR + "data/" + name));
  }
}
