package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.db.Paging;
import vn.cchc.identity.Agency;
import vn.cchc.site.Newsstand;
import vn.cchc.site.Newsstand.Text;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.RunningDesk;

/** The index of articles beside a real desk and its database. */
class ArticleIndexIT {
  private static RunningDesk desk;
  private static int agencies;
  private Agency agency;
  private ArticleDesk articles;
  private Newsstand stand;
  @TempDir
  private Path home;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** Each test has a site of its own in the same tables. */
  @BeforeEach
  void begin() {
    agency = Agency.in(desk, "co-quan-" + ++agencies);
    articles = new ArticleDesk(desk, agency);
    stand = new Newsstand(desk, agency);
  }

  private Indexed node(String folder) {
    return new Indexed(desk.database(), home.resolve(folder), new ArticleStock());
  }

  private Found ask(Indexed index, String words, @Nullable Long topic, @Nullable Long unit) {
    return new SearchArticles(index.follower).ask(new Question(agency.site, words, topic, unit, new Paging(1, 100))).orElseThrow();
  }

  private List<Long> found(Indexed index, String words) {
    return ask(index.atTheHead(), words, null, null).hits().stream().map(Hit::article).toList();
  }

  @Test
  void an_article_is_found_from_its_publication_to_its_withdrawal() {
    try (Indexed index = node("one")) {
      long id = articles.draft(agency.person("bientap"), "Đổi giấy phép lái xe ở xã");
      assertThat(found(index, "doi giay phep")).as("a draft").isEmpty();
      articles.throughRoute(agency.person("bientap"), id);
      assertThat(found(index, "doi giay phep")).as("approved").isEmpty();
      articles.act(agency.person("vanphong"), id, "publish", Map.of());
      for (String words : List.of("đổi giấy phép", "doi giay phep", "ĐỔI GIẤY PHÉP", "lái xe xã", "noi dung cua bai")) {
        assertThat(found(index, words)).as(words).containsExactly(id);
      }
      assertThat(ask(index, "giay phep", articles.topic(), null).total()).isEqualTo(1);
      assertThat(ask(index, "giay phep", articles.topic() + 1, null).total()).isZero();
      assertThat(ask(index, "giay phep", null, agency.first).total()).isEqualTo(1);
      assertThat(ask(index, "giay phep", null, agency.second).total()).isZero();
      articles.act(agency.person("vanphong"), id, "withdraw", Map.of("withdrawAs", "ERROR", "reason", "Sai số liệu"));
      assertThat(found(index, "doi giay phep")).as("withdrawn").isEmpty();
    }
  }

  @Test
  void what_replaces_a_text_is_found_in_its_place() {
    try (Indexed index = node("one")) {
      long id = stand.live(Text.of("Chim bồ câu đưa thư"));
      assertThat(found(index, "bo cau")).containsExactly(id);
      stand.edition(id, 2, "DRAFT", Text.of("Đại bàng đưa thư"), desk.clock.instant());
      stand.tell("article.edit", "ARTICLE", id);
      assertThat(found(index, "dai bang")).as("only begun").isEmpty();
      assertThat(found(index, "bo cau")).containsExactly(id);
      stand.run("update edition set state = 'SUPERSEDED' where article_id = ? and no = 1", id);
      stand.run("update edition set state = 'PUBLISHED', published_at = ? where article_id = ? and no = 2", desk.clock.instant(), id);
      stand.told(id);
      assertThat(found(index, "dai bang")).containsExactly(id);
      assertThat(found(index, "bo cau")).isEmpty();
    }
  }

  @Test
  void a_row_about_the_edition_is_about_its_article() throws Exception {
    try (Indexed index = node("one")) {
      long id = stand.live("Chim bồ câu");
      index.atTheHead();
      stand.run("update edition set title = 'Chim sẻ' where article_id = ?", id);
      try (var connection = desk.connect(); var row = connection.createStatement()
          .executeQuery("select id from edition where article_id = " + id)) {
        row.next();
        stand.tell("article.correct-labels", "EDITION", row.getLong(1));
      }
      assertThat(found(index, "chim se")).containsExactly(id);
    }
  }

  @Test
  void an_index_comes_back_where_it_was_and_learns_what_happened_meanwhile() {
    long first = stand.live("Chim bồ câu");
    try (Indexed index = node("one")) {
      assertThat(found(index, "chim")).containsExactly(first);
    }
    long second = stand.live("Chim sẻ");
    stand.expire(first);
    try (Indexed again = node("one")) {
      assertThat(again.isThereAtOnce()).isTrue();
      assertThat(found(again, "chim")).containsExactly(second);
    }
  }

  /** A restored backup: other rows stand under the numbers that the index knows. */
  @Test
  void an_index_of_another_journal_is_built_anew() {
    long first = stand.live("Chim bồ câu");
    try (Indexed index = node("one")) {
      assertThat(found(index, "chim")).containsExactly(first);
    }
    stand.run("update edition set title = 'Chim sẻ' where article_id = ?", first);
    stand.run("update journal set hash = repeat('a', 32)");
    stand.run("update journal_head set hash = repeat('a', 32)");
    try (Indexed again = node("one")) {
      assertThat(found(again, "chim se")).containsExactly(first);
    }
  }

  /** Articles that come, change and go by lot; at the end a node that has seen all of it and one that has just begun say the same. */
  @Test
  void an_index_built_from_nothing_finds_what_one_that_followed_everything_finds() {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    String[] words = {"đất", "dat", "nhà", "hộ tịch", "giấy phép", "xã", "một cửa"};
    long topic = stand.topic("cai-cach", "Cải cách");
    var live = new ArrayList<Long>();
    try (Indexed index = node("one")) {
      for (int step = 0; step < 120; step++) {
        Text text = Text.of(words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)] + " " + step)
            .body("<p>" + words[random.nextInt(words.length)] + "</p>");
        int what = live.isEmpty() ? 0 : random.nextInt(4);
        if (what < 2) {
          live.add(stand.live(text, random.nextBoolean() ? new long[] {topic} : new long[0]));
        } else if (what == 2) {
          long id = live.get(random.nextInt(live.size()));
          stand.run("update edition set title = ?, body = ? where live_of = ?", text.title(), text.body(), id);
          stand.told(id);
        } else {
          stand.withdraw(live.remove(random.nextInt(live.size())), "ERROR", null, "Sai");
        }
        if (random.nextInt(3) == 0) {
          index.atTheHead();
        }
      }
      assertThat(ask(index.atTheHead(), "tóm tắt của bài", null, null).total()).isEqualTo(live.size());
      try (Indexed fresh = node("two").atTheHead()) {
        for (String asked : List.of("đất", "dat", "ho tich", "giấy phép nhà", "một cửa xã đất", "tóm tắt của bài", "muc mot")) {
          for (Long filter : new Long[] {null, topic}) {
            assertThat(answer(ask(fresh, asked, filter, null))).as("seed=%d %s", seed, asked)
                .isEqualTo(answer(ask(index, asked, filter, null)));
          }
        }
      }
    }
  }

  /** Without the order, in which what was deleted still counts a little. */
  private static List<String> answer(Found found) {
    return Stream.concat(Stream.of(found.total() + " " + found.atLeast()), found.hits().stream()
        .map(h -> h.article() + " " + h.snippet()).sorted()).toList();
  }
}
