package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

class DemoIT {
  private static final String URL = TestDatabase.migrated();
  private static RunningDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = start();
  }

  private static RunningDesk start() throws Exception {
    return new RunningDesk(URL, TestDatabase.user(), TestDatabase.password(), new MovableClock("2026-11-21T02:00:00Z"),
        Map.of("CCHC_DEMO", "true"));
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"thanh-tra,9,5,14", "so-ngoai-vu,10,8,21", "duong-quan,13,9,19", "ban-dan-toc,11,11,3", "tp-lang-son,9,28,13"})
  void each_plan_is_there_as_it_is_and_as_a_sample_of_the_present_year(String slug, int topics, int tasks, int bases) throws Exception {
    JsonNode plans = items(slug + ".bientap", "/api/v1/plans?site=" + slug);
    assertThat(plans).allSatisfy(plan -> assertThat(plan.get("state").asText()).isEqualTo("ISSUED"));
    assertThat(plans.get(0).get("year").asInt()).isEqualTo(2026);
    assertThat(plans.get(0).get("sample").asBoolean()).isEqualTo(!slug.equals("so-ngoai-vu"));
    assertThat(plans).hasSize(slug.equals("so-ngoai-vu") ? 1 : 2);
    JsonNode plan = read(slug + ".bientap", "/api/v1/plans/" + plans.get(plans.size() - 1).get("id").asLong());
    assertThat(plan.get("topics")).hasSize(topics);
    assertThat(plan.get("tasks")).hasSize(tasks);
    assertThat(plan.get("bases")).hasSize(bases);
    assertThat(items(slug + ".bientap", "/api/v1/topics?site=" + slug)).hasSize(topics);
  }

  @ParameterizedTest
  @CsvSource({"bientap,AUTHOR", "bientap2,AUTHOR", "truongphong,HEAD", "vanphong,DESK", "lanhdao,LEADER", "lanhdao2,LEADER"})
  void everybody_signs_in_with_the_password_that_the_start_prints(String who, String role) throws Exception {
    JsonNode account = read("tp-lang-son." + who, "/api/v1/session").get("account");
    assertThat(account.get("roles").get(0).get("role").asText()).isEqualTo(role);
    assertThat(read("admin", "/api/v1/session").at("/account/roles")).hasSize(5);
  }

  @Test
  void the_board_of_so_ngoai_vu_begins_the_month_at_0_of_2_and_met_the_months_before() throws Exception {
    assertThat(items("so-ngoai-vu.bientap", "/api/v1/quotas?month=2026-11&site=so-ngoai-vu"))
        .filteredOn(cell -> !cell.get("rule").isNull()).singleElement().satisfies(cell -> {
      assertThat(cell.get("required").asInt()).isEqualTo(2);
      assertThat(cell.get("published").asInt()).isZero();
    });
    assertThat(items("so-ngoai-vu.bientap", "/api/v1/quotas?month=2026-10&site=so-ngoai-vu").get(0).get("status").asText()).isEqualTo("MET");
    assertThat(items("so-ngoai-vu.bientap", "/api/v1/quotas?month=2026-04&site=so-ngoai-vu"))
        .allSatisfy(cell -> assertThat(cell.get("status").asText()).isEqualTo("NOT_SET"));
  }

  @Test
  void every_unit_of_tp_lang_son_has_its_rows_and_partners_have_none() throws Exception {
    JsonNode cells = items("tp-lang-son.vanphong", "/api/v1/quotas?month=2026-11&site=tp-lang-son");
    assertThat(cells).filteredOn(cell -> !cell.get("rule").isNull()).hasSize(6 + 8 + 5);
    assertThat(cells).noneSatisfy(cell -> assertThat(cell.at("/unit/name").asText()).contains("Bưu điện"));
  }

  @Test
  void articles_stand_in_the_states_that_their_stories_end_in() throws Exception {
    for (String state : new String[] {"DRAFT", "IN_REVIEW", "PUBLISHED"}) {
      assertThat(items("tp-lang-son.vanphong", "/api/v1/articles?site=tp-lang-son&state=" + state)).as(state).isNotEmpty();
    }
    assertThat(items("thanh-tra.vanphong", "/api/v1/articles?site=thanh-tra&state=RETURNED")).hasSize(1);
    assertThat(items("duong-quan.vanphong", "/api/v1/articles?site=duong-quan&state=SCHEDULED")).hasSize(1);
    assertThat(items("ban-dan-toc.vanphong", "/api/v1/articles?site=ban-dan-toc&state=APPROVED")).hasSize(1);
    assertThat(new VerifyJournal(desk.database()).firstBrokenRow()).isEqualTo(OptionalLong.empty());
  }

  @Test
  void decisions_stand_where_their_stories_end_with_their_notices_and_papers_still_to_hang() throws Exception {
    JsonNode decisions = items("so-ngoai-vu.vanphong", "/api/v1/decisions?site=so-ngoai-vu");
    assertThat(decisions).extracting(d -> d.get("state").asText())
        .containsExactlyInAnyOrder("DRAFT", "IN_REVIEW", "SCHEDULED", "PUBLISHED", "PUBLISHED");
    for (JsonNode decision : decisions) {
      JsonNode whole = read("so-ngoai-vu.vanphong", "/api/v1/decisions/" + decision.get("id").asLong());
      if (!whole.get("state").asText().equals("DRAFT")) {
        JsonNode notice = read("so-ngoai-vu.vanphong", "/api/v1/articles/" + whole.get("notice").asLong());
        assertThat(notice.get("state").asText()).as(whole.get("number").asText()).isEqualTo(whole.get("state").asText());
      }
    }
    assertThat(items("duong-quan.vanphong", "/api/v1/decisions?site=duong-quan")).hasSize(2);
    assertThat(read("so-ngoai-vu.vanphong", "/api/v1/postings?site=so-ngoai-vu").get("total").asLong()).isPositive();
  }

  @Test
  void a_second_start_finds_everything_again() throws Exception {
    long before = articles();
    try (RunningDesk second = start()) {
      assertThat(articles()).isEqualTo(before);
      assertThat(Person.signedIn(second, "admin", "cchc-demo").get("/api/v1/plans").statusCode()).isEqualTo(200);
    }
  }

  private static long articles() throws Exception {
    try (var c = TestDatabase.connect(URL); var rows = c.createStatement().executeQuery("select count(*) from article")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static JsonNode items(String username, String path) throws Exception {
    return read(username, path).get("items");
  }

  private static JsonNode read(String username, String path) throws Exception {
    var answer = Person.signedIn(desk, username, "cchc-demo").get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }
}
