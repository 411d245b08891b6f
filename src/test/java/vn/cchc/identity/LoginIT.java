package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.http.LoginLimit;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginIT {
  private RunningDesk desk;
  private Agency agency;

  @BeforeAll
  void start() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
  }

  @AfterAll
  void stop() throws Exception {
    desk.close();
  }

  @Test
  void the_api_signs_in_and_says_who_i_am() {
    var person = new Person(desk);
    var answer = person.logIn("so-thu.bientap", Agency.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"username\":\"so-thu.bientap\"", "\"role\":\"AUTHOR\"", "Phòng Nội vụ", "\"csrf\":");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("cchc_session=")
        .contains("Path=/cchc", "HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    assertThat(person.get("/api/v1/session").body()).contains(person.csrf);
  }

  @Test
  void a_wrong_password_an_unknown_name_and_no_session_are_401_alike() {
    var person = new Person(desk);
    var wrong = person.logIn("so-thu.truongphong", "không phải thế");
    var unknown = person.logIn("ai.do", "không phải thế");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body().replaceAll("\"id\":\"[^\"]*\"", "")).isEqualTo(unknown.body().replaceAll("\"id\":\"[^\"]*\"", ""));
    assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(person.get("/api/v1/session").statusCode()).isEqualTo(401);
  }

  @Test
  void a_login_with_fields_missing_or_unknown_is_400() {
    var person = new Person(desk);
    assertThat(person.json("POST", "/api/v1/session", "{\"username\":\"a\"}").statusCode()).isEqualTo(400);
    assertThat(person.json("POST", "/api/v1/session", "{\"username\":\"a\",\"password\":\"b\",\"role\":\"ADMIN\"}").statusCode()).isEqualTo(400);
    assertThat(person.json("POST", "/api/v1/session", "{\"username\":").statusCode()).isEqualTo(400);
    assertThat(person.json("POST", "/api/v1/session", "").statusCode()).isEqualTo(400);
    assertThat(person.send("POST", "/api/v1/session", "text/plain", "{\"username\":\"a\",\"password\":\"b\"}").statusCode()).isEqualTo(415);
  }

  @Test
  void the_page_signs_in_and_leads_to_where_one_wanted_to_go() {
    var person = new Person(desk);
    var asked = person.get("/desk/don-vi?kind=GROUP");
    assertThat(asked.statusCode()).isEqualTo(303);
    var login = person.page("/desk/dang-nhap?next=%2Fdesk%2Fdon-vi%3Fkind%3DGROUP");
    assertThat(login.select("input[name=next]").val()).isEqualTo("/desk/don-vi?kind=GROUP");
    var done = person.postBare("/desk/dang-nhap", "username", "SO-THU.bientap ", "password", Agency.PASSWORD,
        "next", "/desk/don-vi?kind=GROUP");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElse("")).endsWith("/cchc/desk/don-vi?kind=GROUP");
    assertThat(asked.headers().firstValue("Location").orElse(""))
        .endsWith("/cchc/desk/dang-nhap?next=%2Fdesk%2Fdon-vi%3Fkind%3DGROUP");
  }

  @Test
  void next_never_leads_to_another_host() {
    for (String next : new String[] {"//evil.vn", "\\\\evil.vn", "https:evil.vn", "https://evil.vn", "/desk//evil.vn",
        "/desk/\r\nX: y", "/deskevil", "javascript:alert(1)", "/desk/../../evil"}) {
      var done = new Person(desk).postBare("/desk/dang-nhap", "username", "so-thu.bientap", "password", Agency.PASSWORD, "next", next);
      assertThat(done.headers().firstValue("Location").orElse("none")).as(next).endsWith("/cchc/desk/");
    }
  }

  @Test
  void a_wrong_login_on_the_page_keeps_the_name_typed() {
    var answer = new Person(desk).postBare("/desk/dang-nhap", "username", "so-thu.\"ai\"", "password", "sai rồi đó");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("so-thu.&#34;ai&#34;").doesNotContain("sai rồi đó");
  }

  @Test
  void another_sites_page_cannot_post_a_login() {
    var person = new Person(desk);
    String body = "{\"username\":\"so-thu.bientap\",\"password\":\"" + Agency.PASSWORD + "\"}";
    assertThat(person.send("POST", "/api/v1/session", "application/json", body, "Origin", "https://evil.vn").statusCode()).isEqualTo(403);
    assertThat(person.send("POST", "/api/v1/session", "application/json", body, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(person.send("POST", "/desk/dang-nhap", "application/x-www-form-urlencoded", "username=a&password=b",
        "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(person.cookie).isEmpty();
  }

  @Test
  void a_write_needs_the_token_of_its_own_session() {
    var person = agency.person("bientap");
    String other = agency.person("bientap").csrf;
    assertThat(person.postBare("/desk/dang-xuat").statusCode()).isEqualTo(403);
    assertThat(person.postBare("/desk/dang-xuat", "csrf", "x").statusCode()).isEqualTo(403);
    assertThat(person.postBare("/desk/dang-xuat", "csrf", other).statusCode()).isEqualTo(403);
    assertThat(person.send("DELETE", "/api/v1/session", null, null).statusCode()).isEqualTo(403);
    assertThat(person.send("DELETE", "/api/v1/session", null, null, "X-CSRF-Token", other).statusCode()).isEqualTo(403);
    assertThat(person.get("/api/v1/session").statusCode()).isEqualTo(200);
    assertThat(person.post("/desk/dang-xuat").statusCode()).isEqualTo(303);
  }

  @Test
  void logging_out_kills_the_session_on_the_server() {
    var person = agency.person("bientap");
    String cookie = person.cookie;
    var out = person.json("DELETE", "/api/v1/session", null);
    assertThat(out.statusCode()).isEqualTo(204);
    assertThat(out.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
    person.cookie = cookie;
    assertThat(person.get("/api/v1/session").statusCode()).isEqualTo(401);
  }

  @Test
  void each_login_gets_a_new_session_whatever_cookie_came_with_it() {
    var person = new Person(desk);
    person.cookie = "cchc_session=chosen-by-somebody-else";
    person.logIn("so-thu.bientap", Agency.PASSWORD);
    String first = person.cookie;
    person.logIn("so-thu.bientap", Agency.PASSWORD);
    assertThat(first).doesNotContain("chosen-by").hasSizeGreaterThan(40);
    assertThat(person.cookie).isNotEqualTo(first);
    person.cookie = first;
    assertThat(person.get("/api/v1/session").statusCode()).as("the session before").isEqualTo(401);
  }

  @Test
  void the_tenth_failure_of_an_account_is_429_until_a_quarter_of_an_hour_has_passed() {
    var person = new Person(desk);
    for (int i = 1; i <= 9; i++) {
      assertThat(person.logIn("so-thu.lanhdao", "sai-" + i).statusCode()).as("failure %d", i).isEqualTo(401);
    }
    var tenth = person.logIn("so-thu.lanhdao", "sai-10");
    assertThat(tenth.statusCode()).isEqualTo(429);
    assertThat(Long.parseLong(tenth.headers().firstValue("Retry-After").orElse("0"))).isBetween(1L, 901L);
    var spoofed = person.send("POST", "/api/v1/session", "application/json",
        "{\"username\":\"so-thu.lanhdao\",\"password\":\"sai\"}", "X-Forwarded-For", "203.0.113.7");
    assertThat(spoofed.statusCode()).isEqualTo(429);
    assertThat(person.postBare("/desk/dang-nhap", "username", "so-thu.LANHDAO", "password", "sai").statusCode()).isEqualTo(429);
    desk.clock.advance(Duration.ofMinutes(16));
    assertThat(person.logIn("so-thu.lanhdao", "sai-11").statusCode()).isEqualTo(401);
    assertThat(person.logIn("so-thu.lanhdao", Agency.PASSWORD).statusCode()).isEqualTo(200);
  }

  private static void failures(RunningDesk own, int n) {
    var limit = new LoginLimit(own.database(), own.clock);
    for (int i = 1; i <= n; i++) {
      limit.failed("ai" + i, "127.0.0.1");
    }
  }

  private static int guess(Person person, String forwardedFor) {
    return person.send("POST", "/api/v1/session", "application/json", "{\"username\":\"ai\",\"password\":\"x\"}",
        "X-Forwarded-For", forwardedFor).statusCode();
  }

  @Test
  void the_hundredth_failure_of_an_address_is_429_and_no_forged_header_makes_it_another_address() throws Exception {
    try (var own = RunningDesk.at("2026-11-10T02:00:00Z")) {
      failures(own, 98);
      assertThat(guess(new Person(own), "198.51.100.7")).isEqualTo(401);
      assertThat(guess(new Person(own), "198.51.100.8")).isEqualTo(429);
      assertThat(guess(new Person(own), "198.51.100.9, 127.0.0.1")).isEqualTo(429);
    }
  }

  @Test
  void behind_a_trusted_proxy_the_forwarded_address_counts() throws Exception {
    try (var own = new RunningDesk(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password(),
        new MovableClock("2026-11-10T02:00:00Z"), Map.of("CCHC_TRUSTED_PROXIES", "127.0.0.0/8"))) {
      failures(own, 99);
      assertThat(guess(new Person(own), "198.51.100.7")).isEqualTo(401);
      assertThat(guess(new Person(own), "198.51.100.8, 127.0.0.9")).isEqualTo(401);
      assertThat(guess(new Person(own), "127.0.0.1")).isEqualTo(429);
    }
  }

  @Test
  void behind_https_the_cookie_is_secure() throws Exception {
    try (var own = new RunningDesk(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password(),
        new MovableClock("2026-11-10T02:00:00Z"), Map.of("CCHC_PUBLIC_URL", "https://cchc.example.vn/cchc"))) {
      Agency.in(own, "so-thu");
      var answer = new Person(own).logIn("so-thu.bientap", Agency.PASSWORD);
      assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("__Secure-cchc_session=")
          .contains("; Secure", "HttpOnly", "SameSite=Lax");
      assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
    }
  }

  @Test
  void a_session_ends_when_idle_and_at_its_absolute_end() {
    var idle = agency.person("bientap2");
    desk.clock.advance(Duration.ofMinutes(10));
    assertThat(idle.get("/api/v1/session").statusCode()).isEqualTo(200);
    desk.clock.advance(Duration.ofDays(1));
    assertThat(idle.get("/api/v1/session").statusCode()).isEqualTo(401);
    var busy = agency.person("bientap2");
    int hours = 0;
    while (busy.get("/api/v1/session").statusCode() == 200 && hours < 48) {
      for (int i = 0; i < 6; i++) {
        desk.clock.advance(Duration.ofMinutes(10));
        busy.get("/api/v1/session");
      }
      hours++;
    }
    assertThat(hours).isBetween(4, 24);
  }

  @Test
  void a_role_taken_away_is_gone_at_the_next_request() {
    var person = agency.person("bientap2");
    long id = agency.id("bientap2");
    assertThat(person.get("/api/v1/session").body()).contains("AUTHOR");
    desk.database().change(tx -> tx.mapper(AccountMapper.class).takeBack(id, new Grant(Role.AUTHOR, agency.second)));
    assertThat(person.get("/api/v1/session").body()).doesNotContain("AUTHOR");
    desk.database().change(tx -> tx.mapper(AccountMapper.class).grant(id, new Grant(Role.AUTHOR, agency.second)));
  }

  @Test
  void a_hash_with_older_parameters_is_renewed_at_login() {
    String old = com.password4j.Password.hash(Agency.PASSWORD).addRandomSalt(16)
        .with(com.password4j.Argon2Function.getInstance(8_192, 1, 1, 32, com.password4j.types.Argon2.ID)).getResult();
    long id = agency.id("truongphong");
    desk.database().change(tx -> tx.mapper(AccountMapper.class).setPassword(id, old));
    agency.person("truongphong");
    String now = desk.database().read(tx -> tx.mapper(AccountMapper.class).byId(id)).orElseThrow().passwordHash();
    assertThat(now).contains("m=19456,t=2").isNotEqualTo(old);
    agency.person("truongphong");
  }

  @Test
  void pages_of_people_are_kept_by_no_cache() {
    assertThat(agency.person("bientap").get("/desk/dang-nhap").headers().firstValue("Cache-Control")).contains("no-store");
  }
}
