package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldFormIT {
  private static final String TEXT = "Dòng một\r\n<b>\"hai\"</b> & ba";

  private RunningDesk desk;
  private Agency agency;
  private String own;

  @BeforeAll
  void start() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
    own = desk.url("/").replaceAll("^(http://[^/]+)/.*$", "$1");
  }

  @AfterAll
  void stop() throws Exception {
    desk.close();
  }

  private java.net.http.HttpResponse<String> send(Person person, String path, String origin, String... fields) {
    return person.send("POST", path, "application/x-www-form-urlencoded", Person.encoded(fields), "Origin", origin);
  }

  @Test
  void a_form_sent_after_the_session_ended_goes_on_after_login() {
    var person = agency.person("vanphong");
    desk.clock.advance(Duration.ofDays(2));
    var ended = send(person, "/desk/don-vi?x=1", own, "csrf", person.csrf, "kind", "DEPARTMENT", "parent", "" + agency.root,
        "name", "Phòng Giữ lại", "shortName", TEXT.substring(0, 8), "validFrom", "01/02/2026", "password", "bí mật");
    assertThat(ended.statusCode()).isEqualTo(401);
    Document page = Jsoup.parse(ended.body());
    assertThat(page.select("input[name=held.name]").val()).isEqualTo("Phòng Giữ lại");
    assertThat(page.select("input[name=to]").val()).isEqualTo("/desk/don-vi?x=1");
    assertThat(ended.body()).doesNotContain("bí mật", person.csrf);

    var wrong = send(person, "/desk/dang-nhap/tiep", own, with(page, "username", "so-thu.vanphong", "password", "sai"));
    assertThat(wrong.statusCode()).isEqualTo(401);
    page = Jsoup.parse(wrong.body());
    assertThat(page.select("input[name=username]").val()).isEqualTo("so-thu.vanphong");

    var back = send(person, "/desk/dang-nhap/tiep", own, with(page, "username", "so-thu.vanphong", "password", Agency.PASSWORD));
    assertThat(back.statusCode()).isEqualTo(200);
    page = Jsoup.parse(back.body());
    var form = page.select("main form").first();
    assertThat(form.attr("action")).isEqualTo("/cchc/desk/don-vi?x=1");
    var sent = person.postBare("/desk/don-vi?x=1", form.select("input").stream()
        .flatMap(i -> java.util.stream.Stream.of(i.attr("name"), i.val())).toArray(String[]::new));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(person.page("/desk/don-vi").text()).contains("Phòng Giữ lại");
  }

  private static String[] with(Document page, String... more) {
    var all = new java.util.ArrayList<String>();
    page.select("main form input[type=hidden]").forEach(i -> {
      all.add(i.attr("name"));
      all.add(i.val());
    });
    all.addAll(java.util.List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void every_value_is_kept_as_it_was_typed() {
    var ended = send(new Person(desk), "/desk/don-vi", own, "name", TEXT, "member", "1", "member", "", "member", "3");
    Document page = Jsoup.parse(ended.body());
    assertThat(page.select("input[name=held.name]").val()).isEqualTo(TEXT);
    assertThat(page.select("input[name=held.member]").eachAttr("value")).containsExactly("1", "", "3");
  }

  @Test
  void a_form_with_an_old_token_is_refused_and_may_go_again_by_hand() {
    var person = agency.person("vanphong");
    var stale = send(person, "/desk/don-vi", own, "csrf", "token-of-yesterday", "kind", "DEPARTMENT", "parent", "" + agency.root,
        "name", "Phòng Thẻ cũ", "validFrom", "01/02/2026");
    assertThat(stale.statusCode()).isEqualTo(403);
    Document page = Jsoup.parse(stale.body());
    assertThat(page.select("form[action=/cchc/desk/don-vi] input[name=name]").val()).isEqualTo("Phòng Thẻ cũ");
    assertThat(page.select("form[action=/cchc/desk/don-vi] input[name=csrf]").val()).isEqualTo(person.csrf);
    assertThat(person.page("/desk/don-vi").text()).doesNotContain("Phòng Thẻ cũ");
  }

  @Test
  void what_another_sites_page_posts_is_not_held() {
    var person = agency.person("vanphong");
    for (String origin : new String[] {"https://evil.vn", "null", ""}) {
      var foreign = send(person, "/desk/don-vi", origin, "csrf", "x", "name", "Từ trang khác");
      assertThat(foreign.statusCode()).isEqualTo(403);
      assertThat(foreign.body()).doesNotContain("Từ trang khác", person.csrf + "\"><input type=\"hidden\" name=\"name");
      var nobody = send(new Person(desk), "/desk/don-vi", origin, "name", "Từ trang khác");
      assertThat(nobody.statusCode()).isEqualTo(401);
      assertThat(nobody.body()).doesNotContain("Từ trang khác");
    }
  }

  @Test
  void the_held_form_goes_nowhere_but_to_the_desk() {
    var back = send(new Person(desk), "/desk/dang-nhap/tiep", own, "to", "//evil.vn/x", "held.name", "a",
        "username", "so-thu.vanphong", "password", Agency.PASSWORD);
    assertThat(Jsoup.parse(back.body()).select("main form").attr("action")).isEqualTo("/cchc/desk/");
  }
}
