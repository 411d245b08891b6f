package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.route.Hands;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** One article's way from a department to the public section, through the API, on real parts. */
class SpineIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static ArticleDesk articles;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    articles = new ArticleDesk(desk, agency);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void an_article_goes_from_its_author_through_two_approvals_to_the_public() {
    Person author = agency.person("bientap");
    long id = articles.draft(author, "Trung tâm giải quyết hồ sơ sớm hẹn");
    JsonNode sent = articles.act(author, id, "submit", Map.of());
    assertThat(sent.path("state").asText()).isEqualTo("IN_REVIEW");
    assertThat(sent.path("step").path("ord").asInt()).isEqualTo(1);

    JsonNode first = articles.act(agency.person("truongphong"), id, "approve", Map.of("checklist", ArticleDesk.TICKS));
    assertThat(first.path("step").path("ord").asInt()).isEqualTo(2);

    JsonNode second = articles.act(agency.person("lanhdao"), id, "approve", Map.of("publish", true));
    assertThat(second.path("state").asText()).isEqualTo("PUBLISHED");
    assertThat(second.path("live").path("url").asText()).endsWith("/tin/trung-tam-giai-quyet-ho-so-som-hen-" + id);
  }

  @Test
  void a_scheduled_article_goes_live_when_it_is_due_and_not_before() {
    long id = articles.approved("Công khai kết quả giải quyết thủ tục");
    articles.act(agency.person("vanphong"), id, "schedule", Map.of("publishAt", "2026-11-10T03:00:00Z"));
    desk.publishDue();
    assertThat(articles.state(id)).isEqualTo("SCHEDULED");
    desk.clock.set("2026-11-10T03:00:00Z");
    desk.publishDue();
    assertThat(articles.state(id)).isEqualTo("PUBLISHED");
  }

  @Test
  void the_head_who_wrote_a_text_is_passed_over_and_the_leader_alone_approves() {
    Person head = agency.person("truongphong");
    long id = articles.draft(head, "Trưởng phòng viết về một cửa");
    JsonNode sent = articles.act(head, id, "submit", Map.of());
    assertThat(sent.path("step").path("ord").asInt()).isEqualTo(2);
    JsonNode done = articles.act(agency.person("lanhdao"), id, "approve", Map.of());
    assertThat(done.path("state").asText()).isEqualTo("APPROVED");
  }

  @Test
  void a_leader_who_is_the_only_one_cannot_approve_his_own_text_and_is_told_at_submission() {
    Person head = agency.person("truongphong");
    long id = articles.draft(head, "Bài của lãnh đạo viết cùng");
    desk.database().change(tx -> Hands.wrote(tx, ArticleDossier.SUBJECT, articles.workingEdition(id),
        agency.id("lanhdao"), desk.clock.instant()));
    var refused = articles.tryAct(head, id, "submit", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("route.nobody-for-last");
  }

  @Test
  void all_requirements_are_said_at_once() {
    Person author = agency.person("bientap");
    var begun = author.json("POST", "/api/v1/articles",
        "{\"site\":\"so-ngoai-vu\",\"unit\":" + agency.first + ",\"title\":\"Ngắn\"}");
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    long id = ArticleDesk.json(begun).path("id").asLong();
    var refused = articles.tryAct(author, id, "submit", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).contains("problem+json"));
    assertThat(ArticleDesk.json(refused).path("problems").findValuesAsText("key"))
        .contains("article.title-length", "article.summary-length", "article.empty-body", "article.no-topic");
  }

  @Test
  void a_returned_text_goes_on_at_the_step_that_returned_it() {
    Person author = agency.person("bientap");
    long id = articles.draft(author, "Bài bị trả lại một lần");
    articles.act(author, id, "submit", Map.of());
    articles.act(agency.person("truongphong"), id, "approve", Map.of("checklist", ArticleDesk.TICKS));
    JsonNode back = articles.act(agency.person("lanhdao"), id, "return", Map.of("reason", "Thiếu số liệu"));
    assertThat(back.path("state").asText()).isEqualTo("RETURNED");
    assertThat(back.path("reason").asText()).isEqualTo("Thiếu số liệu");
    JsonNode again = articles.act(author, id, "submit", Map.of());
    assertThat(again.path("step").path("ord").asInt()).isEqualTo(2);
  }

  @Test
  void a_withdrawn_live_article_leaves_its_scheduled_next_edition_waiting_for_a_person() {
    long id = articles.published("Bài sẽ có bản mới");
    Person author = agency.person("bientap");
    assertThat(author.json("POST", "/api/v1/articles/" + id + "/editions", "{}").statusCode()).isEqualTo(201);
    articles.throughRoute(author, id);
    articles.act(agency.person("vanphong"), id, "schedule", Map.of("publishAt", "2026-12-10T03:00:00Z"));
    JsonNode gone = articles.act(agency.person("vanphong"), id, "withdraw",
        Map.of("reason", "Sai thông tin", "withdrawAs", "ERROR"));
    assertThat(gone.path("state").asText()).isEqualTo("APPROVED");
    assertThat(gone.path("live").isNull()).isTrue();
  }

  @Test
  void a_stale_save_answers_both_texts() {
    Person author = agency.person("bientap");
    long id = articles.draft(author, "Bài hai người cùng sửa");
    int version = articles.version(id);
    var first = author.json("PUT", "/api/v1/articles/" + id, "{\"version\":" + version + ",\"title\":\"Bài một người sửa trước\"}");
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    var second = author.json("PUT", "/api/v1/articles/" + id, "{\"version\":" + version + ",\"title\":\"Bài người kia sửa sau\"}");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(ArticleDesk.json(second).path("current").path("title").asText()).isEqualTo("Bài một người sửa trước");
    assertThat(ArticleDesk.json(second).path("yours").path("title").asText()).isEqualTo("Bài người kia sửa sau");
  }

  @Test
  void fields_that_are_not_the_writers_are_refused() {
    Person author = agency.person("bientap");
    for (String field : new String[] {"state", "approvedBy", "id", "slug"}) {
      var answer = author.json("POST", "/api/v1/articles", "{\"site\":\"so-ngoai-vu\",\"unit\":" + agency.first
          + ",\"title\":\"Bài gửi thừa trường\",\"" + field + "\":\"x\"}");
      assertThat(answer.statusCode()).as(field).isEqualTo(400);
    }
  }

  @Test
  void the_writer_of_another_unit_does_not_see_a_draft() {
    long id = articles.draft(agency.person("bientap"), "Bản thảo của phòng khác");
    assertThat(agency.person("bientap2").get("/api/v1/articles/" + id).statusCode()).isEqualTo(404);
  }
}
