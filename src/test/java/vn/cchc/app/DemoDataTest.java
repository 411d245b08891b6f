package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testing.Shared;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.PlainText;

class DemoDataTest {
  private static final Map<String, String> SEEDS = Map.of("thanh-tra", "000_4fb275771209f2a2.txt",
      "so-ngoai-vu", "001_509b836d4c8a137b.txt", "duong-quan", "002_e465abfd89d95141.txt",
      "ban-dan-toc", "003_570e8f7b2026bef5.txt", "tp-lang-son", "004_3940132143a2bbd2.txt");

  @ParameterizedTest
  @ValueSource(strings = {"thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son"})
  void every_key_names_something_of_the_same_site(String slug) throws IOException {
    JsonNode data = read(slug);
    assertThat(data.at("/site/slug").asText()).isEqualTo(slug);
    List<String> units = texts(data, "/units", "key");
    assertThat(units).doesNotHaveDuplicates();
    assertThat(units).containsAll(texts(data, "/units", "parent"));
    assertThat(data.at("/units/0/kind").asText()).isEqualTo("AGENCY");
    for (JsonNode unit : data.get("units")) {
      assertThat(unit.has("members")).isEqualTo(unit.get("kind").asText().equals("GROUP"));
      unit.path("members").forEach(member -> assertThat(units).contains(member.asText()));
    }
    assertThat(units).containsAll(texts(data, "/plan/rules", "target")).containsAll(texts(data, "/sampleArticles", "unit"));
    data.get("accounts").forEach(account -> assertThat(units).containsAll(texts(account, "/roles", "unit")));
    List<String> topics = texts(data, "/plan/topics", "slug");
    assertThat(topics).doesNotHaveDuplicates().containsAll(texts(data, "/plan/rules", "topic"));
    data.get("sampleArticles").forEach(article -> {
      assertThat(article.get("topics")).isNotEmpty();
      article.get("topics").forEach(topic -> assertThat(topics).contains(topic.asText()));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son"})
  void each_site_has_the_accounts_that_the_demo_promises(String slug) throws IOException {
    JsonNode accounts = read(slug).get("accounts");
    assertThat(values(accounts, "username")).containsExactly(slug + ".bientap", slug + ".bientap2", slug + ".truongphong",
        slug + ".vanphong", slug + ".lanhdao", slug + ".lanhdao2");
    assertThat(list(accounts)).extracting(account -> account.at("/roles/0/role").asText())
        .containsExactly("AUTHOR", "AUTHOR", "HEAD", "DESK", "LEADER", "LEADER");
    List<String> units = list(accounts).stream().map(account -> account.at("/roles/0/unit").asText()).toList();
    assertThat(units.get(2)).isEqualTo(units.get(0)).isNotEqualTo(units.get(1));
    assertThat(Set.copyOf(units.subList(3, 6))).containsExactly(read(slug).at("/units/0/key").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son"})
  void letters_are_unique_within_a_plan(String slug) throws IOException {
    assertThat(texts(read(slug), "/plan/topics", "letter")).doesNotHaveDuplicates();
  }

  @Test
  void the_plan_of_so_ngoai_vu_letters_its_topics_with_both_đ_and_f() throws IOException {
    assertThat(texts(read("so-ngoai-vu"), "/plan/topics", "letter"))
        .containsExactly("a", "b", "c", "d", "đ", "e", "f", "g", "h", "i");
  }

  @ParameterizedTest
  @CsvSource({"thanh-tra,14", "so-ngoai-vu,21", "duong-quan,19", "ban-dan-toc,3", "tp-lang-son,13"})
  void every_legal_text_that_a_plan_cites_is_in_it_once(String slug, int count) throws IOException {
    List<JsonNode> bases = list(read(slug).at("/plan/bases"));
    assertThat(bases).hasSize(count);
    assertThat(bases).extracting(base -> tuple(base.get("type"), base.get("number"), base.get("issuer"), base.get("title")))
        .doesNotHaveDuplicates();
    assertThat(bases).allSatisfy(base -> assertThat(base.get("citedIn")).isNotEmpty());
  }

  @Test
  void the_footnotes_of_so_ngoai_vu_hold_22_numbered_citations() throws IOException {
    long cited = list(read("so-ngoai-vu").at("/plan/bases")).stream().filter(base -> !base.get("number").isNull())
        .flatMap(base -> list(base.get("citedIn")).stream()).filter(place -> place.asText().startsWith("chú thích")).count();
    assertThat(cited).isEqualTo(22);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son"})
  void numbers_and_dates_of_legal_texts_stand_in_the_real_plan(String slug) throws IOException {
    String text = Files.readString(Shared.orSkip("seeds/" + SEEDS.get(slug))).replaceAll("\\s+", "");
    for (JsonNode base : list(read(slug).at("/plan/bases"))) {
      if (!base.get("number").isNull()) {
        assertThat(text).contains(base.get("number").asText());
      }
    }
    texts(read(slug), "/plan/recipients", "").forEach(name -> assertThat(text).contains(name.replaceAll("\\s+", "")));
  }

  @Test
  void quota_rules_are_those_the_plans_give_numbers_for() throws IOException {
    assertThat(list(read("so-ngoai-vu").at("/plan/rules")))
        .extracting(rule -> rule.get("target").asText(), rule -> rule.get("minimum").asInt(), rule -> rule.get("topic").isNull())
        .containsExactly(tuple("trung-tam", 2, true));
    assertThat(list(read("tp-lang-son").at("/plan/rules")))
        .extracting(rule -> rule.get("target").asText(), rule -> rule.get("minimum").asInt(), rule -> rule.get("topic").asText("-"))
        .containsExactly(tuple("co-quan-don-vi", 1, "-"), tuple("phuong-xa", 1, "-"), tuple("phong-noi-vu", 1, "tai-chinh-cong"),
            tuple("van-phong", 1, "tai-chinh-cong"), tuple("phong-vhtt", 1, "tai-chinh-cong"),
            tuple("phong-tu-phap", 1, "tai-chinh-cong"), tuple("phong-tckh", 1, "tai-chinh-cong"));
    for (String slug : List.of("thanh-tra", "duong-quan", "ban-dan-toc")) {
      assertThat(read(slug).at("/plan/rules")).isEmpty();
    }
  }

  @Test
  void partners_are_in_no_quota_group() throws IOException {
    List<JsonNode> units = list(read("tp-lang-son").get("units"));
    Set<String> partners = units.stream().filter(unit -> unit.get("kind").asText().equals("PARTNER"))
        .map(unit -> unit.get("key").asText()).collect(Collectors.toSet());
    assertThat(partners).hasSize(3);
    assertThat(units).allSatisfy(unit -> assertThat(values(unit.path("members"), "")).doesNotContainAnyElementsOf(partners));
  }

  @Test
  void the_annex_of_ban_dan_toc_is_whole() throws IOException {
    List<JsonNode> annex = list(read("ban-dan-toc").at("/plan/tasks")).stream()
        .filter(task -> task.get("section").asText().matches("A|B\\.[12]")).toList();
    assertThat(annex).hasSize(8);
    assertThat(annex).filteredOn(task -> task.get("coordinating").isEmpty()).hasSize(1);
    assertThat(annex).filteredOn(task -> task.at("/deadline/kind").asText().equals("CONDITIONAL")).hasSize(1);
    assertThat(annex.get(0).at("/deadline/month").asText()).isEqualTo("2024-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son"})
  void sample_articles_meet_what_a_submission_demands(String slug) throws IOException {
    List<JsonNode> articles = list(read(slug).get("sampleArticles"));
    assertThat(articles).hasSizeBetween(6, 8).allSatisfy(article -> {
      assertThat(article.get("title").asText()).hasSizeBetween(10, 250);
      assertThat(article.get("summary").asText()).hasSizeBetween(30, 500);
      assertThat(PlainText.words(PlainText.of(article.get("body").asText()))).isBetween(150, 400);
      assertThat(HtmlAllowList.isClean(article.get("body").asText())).isTrue();
      assertThat(article.has("source")).isEqualTo(article.get("kind").asText().equals("REPOST"));
    });
    assertThat(articles).extracting(article -> article.get("title").asText()).doesNotHaveDuplicates();
  }

  @Test
  void the_quota_of_so_ngoai_vu_starts_the_month_at_zero() throws IOException {
    assertThat(list(read("so-ngoai-vu").get("sampleArticles")))
        .filteredOn(article -> article.get("unit").asText().equals("trung-tam") && article.get("month").asInt() == 0)
        .isNotEmpty().allSatisfy(article -> assertThat(article.get("state").asText()).isEqualTo("DRAFT"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son"})
  void files_are_NFC_and_colours_can_be_read_on_white(String slug) throws IOException {
    assertThat(Normalizer.isNormalized(raw(slug), Normalizer.Form.NFC)).isTrue();
    JsonNode site = read(slug).get("site");
    assertThat(contrastOnWhite(site.get("primary").asText())).isGreaterThan(4.5);
    assertThat(contrastOnWhite(site.get("accent").asText())).isGreaterThan(4.5);
    assertThat(site.at("/footer/email").asText()).endsWith("@example.vn");
  }

  private static double contrastOnWhite(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 1.05 / (0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb) + 0.05);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static JsonNode read(String slug) throws IOException {
    return new ObjectMapper().readTree(raw(slug));
  }

  private static String raw(String slug) throws IOException {
    try (InputStream in = Objects.requireNonNull(DemoDataTest.class.getResourceAsStream("demo/" + slug + ".json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> texts(JsonNode node, String path, String field) {
    return values(node.at(path), field);
  }

  /** The field of each element, without nulls; the elements themselves if the field is empty. */
  private static List<String> values(JsonNode array, String field) {
    Stream<JsonNode> nodes = list(array).stream().map(node -> field.isEmpty() ? node : node.path(field));
    return nodes.filter(node -> !node.isNull() && !node.isMissingNode()).map(JsonNode::asText).toList();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
