package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

class QuotasResourceIT {
  private static final Map<String, Person> PERSONS = new HashMap<>();

  private static RunningDesk desk;
  private static Agency agency;
  private static World world;
  private static long rule;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-15T03:00:00Z");
    agency = Agency.in(desk, "so");
    Agency.in(desk, "khac");
    world = new World(desk, agency.site, agency.root);
    rule = world.rule(agency.first, 2);
  }

  @AfterAll
  static void close() throws Exception {
    world.close();
    desk.close();
  }

  @Test
  void the_api_shows_one_of_two_then_two_and_one_again_when_one_is_withdrawn_as_an_error() {
    Person author = person("bientap");
    long first = world.published(agency.first, "2026-11-02T08:00:00");
    assertThat(quotas(author)).contains("\"rule\":" + rule, "\"required\":2,\"published\":1", "\"status\":\"SHORT\"", "\"total\":2");
    world.published(agency.first, "2026-11-03T08:00:00");
    assertThat(quotas(author)).contains("\"published\":2", "\"status\":\"MET\"");
    world.withdraw(first, "ERROR");
    assertThat(quotas(author)).contains("\"published\":1");
  }

  @Test
  void nobody_sees_the_quotas_of_another_site_or_without_signing_in() {
    Person author = person("bientap");
    assertThat(author.get("/api/v1/quotas?month=2026-11&site=khac").statusCode()).isEqualTo(404);
    assertThat(author.get("/api/v1/quotas?month=2026-11&site=nowhere").statusCode()).isEqualTo(404);
    assertThat(new Person(desk).get("/api/v1/quotas?month=2026-11&site=so").statusCode()).isEqualTo(401);
  }

  @Test
  void a_month_that_is_none_is_refused_in_words() {
    Person author = person("bientap");
    for (String month : new String[] {"2026-13", "11/2026", "2026-11-01", "-9999-01", "x", "20266-01"}) {
      var answer = author.get("/api/v1/quotas?site=so&month=" + month);
      assertThat(answer.statusCode()).as(month).isEqualTo(400);
      assertThat(answer.body()).contains("không phải là tháng");
    }
    assertThat(author.get("/api/v1/quotas?site=so&page=-1").statusCode()).isEqualTo(400);
    assertThat(author.get("/api/v1/quotas?site=so&page=9").body()).contains("\"items\":[]");
  }

  private static String quotas(Person person) {
    var answer = person.get("/api/v1/quotas?month=2026-11&site=so");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** Signed in once: hashing a password is slow on purpose. */
  private static Person person(String who) {
    return PERSONS.computeIfAbsent(who, agency::person);
  }
}
