package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.site.Newsstand.Text;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The open API: what is live, and nothing else. */
class PublicArticlesIT {
  private static final String ARTICLES = "/api/v1/public/so-ngoai-vu/articles";
  private static RunningDesk desk;
  private static Newsstand stand;
  private static Agency agency;
  private static Person program;
  private static long topic;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    Agency.in(desk, "thanh-tra");
    stand = new Newsstand(desk, agency);
    program = new Person(desk);
    topic = stand.topic("the-che", "Thể chế");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void a_list_has_the_shape_of_every_list_and_filters_by_topic_and_unit() {
    long id = stand.live(Text.of("Tin theo chủ đề"), topic);
    JsonNode list = ArticleDesk.json(program.get(ARTICLES + "?topic=the-che&unit=" + agency.first + "&size=5"));
    assertThat(list.fieldNames()).toIterable().containsExactlyInAnyOrder("items", "page", "size", "total");
    JsonNode item = list.path("items").get(0);
    assertThat(item.path("id").asLong()).isEqualTo(id);
    assertThat(item.path("date").asText()).isEqualTo("2026-11-10T02:00:00Z");
    assertThat(item.path("identifier").asText()).isEqualTo(desk.url("/so-ngoai-vu/tin/bai-viet-" + id));
    assertThat(item.path("subject").get(0).path("slug").asText()).isEqualTo("the-che");
    assertThat(program.get(ARTICLES + "?unit=" + agency.second).body()).contains("\"total\":0");
  }

  @Test
  void one_article_comes_with_its_body_and_the_elements_of_dublin_core() {
    long id = stand.live(Text.of("Tin có nội dung"), topic);
    JsonNode article = ArticleDesk.json(program.get(ARTICLES + "/" + id));
    for (String name : new String[] {"title", "creator", "date", "description", "publisher", "identifier", "language"}) {
      assertThat(article.path(name).asText()).as(name).isNotBlank();
    }
    assertThat(article.path("body").asText()).contains("<p>Nội dung của bài.</p>");
  }

  @Test
  void drafts_other_sites_and_what_was_taken_away_are_not_given() {
    long live = stand.live("Tin đang đăng");
    long draft = stand.article("bai-viet");
    stand.edition(draft, 1, "DRAFT", Text.of("Bản thảo kín"), desk.clock.instant());
    long withdrawn = stand.live("Tin đã gỡ");
    stand.withdraw(withdrawn, "ERROR", null, "Sai");
    assertThat(program.get(ARTICLES + "/" + draft).statusCode()).isEqualTo(404);
    assertThat(program.get("/api/v1/public/thanh-tra/articles/" + live).statusCode()).isEqualTo(404);
    assertThat(program.get("/api/v1/public/khong-co/articles").statusCode()).isEqualTo(404);
    assertThat(program.get(ARTICLES + "/" + withdrawn).statusCode()).isEqualTo(410);
    assertThat(program.get(ARTICLES + "?size=200").body()).doesNotContain("Bản thảo kín", "Tin đã gỡ");
  }

  @Test
  void bad_questions_get_a_problem_in_vietnamese_with_an_id() {
    for (String query : new String[] {"?page=-1", "?page=x", "?size=0", "?size=100000", "?unit=x", "?topic=a&topic=b"}) {
      var answer = program.get(ARTICLES + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
      assertThat(ArticleDesk.json(answer).path("id").asText()).isNotBlank();
    }
    assertThat(program.get(ARTICLES + "/x").statusCode()).isEqualTo(404);
    assertThat(program.get(ARTICLES + "?topic=khong-co").statusCode()).isEqualTo(404);
    assertThat(program.send("POST", ARTICLES, "application/json", "{}").statusCode()).isEqualTo(405);
  }
}
